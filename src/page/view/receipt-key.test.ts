// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { MARKS, marksOf, receiptOf } from './receipt-key.ts';

const PLACES = `
  <a id="number" class="mark" href="#receipt/figure/held">6</a>
  <a id="saved" class="mark" href="https://example.org/story/#receipt/figure/held">6</a>
  <a id="other" class="mark" href="#receipt/figure/held-since">7</a>
  <div id="drawn" data-receipt="figure/held"></div>
  <a id="elsewhere" href="#actors">people</a>`;

function places(): HTMLElement {
  const page = document.createElement('main');
  page.innerHTML = PLACES;
  return page;
}

it('a number and a mark of a drawing say which receipt they lead to, in a saved page too', () => {
  const keys = [...places().querySelectorAll(MARKS)].map((mark) => [mark.id, receiptOf(mark)]);
  expect(keys).toEqual([
    ['number', 'figure/held'],
    ['saved', 'figure/held'],
    ['other', 'figure/held-since'],
    ['drawn', 'figure/held'],
  ]);
  expect(receiptOf(null)).toBe('');
});

it('the marks of a statement are its own, and not of one whose key begins alike', () => {
  const found = [...places().querySelectorAll(marksOf('figure/held'))].map(({ id }) => id);
  expect(found).toEqual(['number', 'saved', 'drawn']);
});
