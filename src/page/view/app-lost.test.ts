// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { sayAppLost } from './app-lost.ts';

beforeEach(() => {
  document.body.innerHTML = '<main><fieldset class="as-of"></fieldset></main>';
});

const notice = () => document.querySelector('[role="alert"]');
const asOf = () => document.querySelector('.as-of');

test('an app that is late leaves the choice of the day, offers a reload, and its words go when it comes', () => {
  const takeBack = sayAppLost(document, 'late');
  expect(notice()?.textContent).toMatch(/still loading.*Reloading keeps what you have chosen\.Reload$/);
  expect(asOf()).not.toBeNull();
  takeBack();
  expect(notice()).toBeNull();
});

test('one that is lost takes the choice of the day along, which nobody could count', () => {
  sayAppLost(document, 'files');
  expect(notice()?.querySelector('button')?.textContent).toBe('Reload');
  expect(asOf()).toBeNull();
});

test('a browser that is too old is offered no reload, which would bring nothing', () => {
  sayAppLost(document, 'browser');
  expect(notice()?.querySelector('button')).toBeNull();
  expect(asOf()).toBeNull();
});
