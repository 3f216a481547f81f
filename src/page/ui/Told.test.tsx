// @vitest-environment jsdom
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { tinyDigest } from '../../digest/fixtures.ts';
import { App } from '../App.tsx';
import { DEFAULT_CHOICES } from '../view/choices.ts';
import { openPage } from '../view/page.ts';
import { createViewStore } from '../view/store.ts';
import { InFixed } from './Fixed.tsx';
import { LanguagesContext, Told } from './Told.tsx';

/** The page of the tiny digest, said to be in a language; within, as in the built page, the page's own is English. */
function pageIn(language: string, article?: string): HTMLElement {
  const tiny = tinyDigest();
  const source = article === undefined ? tiny.source : { ...tiny.source, language: article };
  const host = document.createElement('div');
  host.lang = 'en';
  const page = openPage({ ...tiny, language, source }, createViewStore(DEFAULT_CHOICES));
  host.innerHTML = renderToString(<App page={page} />);
  return host;
}

/** The language in which each of these is read aloud. */
function readIn(page: HTMLElement, selector: string): readonly string[] {
  const found = [...page.querySelectorAll(selector)];
  expect(found.length, selector).toBeGreaterThan(0);
  const languages = found.map((each) => each.closest('[lang]')?.getAttribute('lang') ?? 'none');
  return [...new Set(languages)];
}

const OWN = ['h2', 'button', '.search-label', '.as-of label', '.colophon p', '.divided', '.age', 'summary'];
const OF_THE_DIGEST = [
  'h1',
  '.standfirst',
  '.figure .label bdi',
  '.chart h3',
  '.actor .name',
  'caption',
  '.positions dd bdi',
];

test('in a page of a digest whose language it has no words in, each is said by its own rules', () => {
  const page = pageIn('ar');
  for (const own of OWN) expect(readIn(page, own), own).toEqual(['en']);
  for (const told of OF_THE_DIGEST) expect(readIn(page, told), told).toEqual(['ar']);
  expect(readIn(page, '.quoted')).toEqual(['ar']);
});

test('what an article in another language says is marked as that', () => {
  const page = pageIn('en', 'he');
  expect(readIn(page, '.quoted')).toEqual(['he']);
  expect(readIn(page, '.figure .label')).toEqual(['en']);
});

test('where all is in one language nothing is marked twice', () => {
  expect(pageIn('en').querySelectorAll('bdi[lang]')).toHaveLength(0);
});

describe('words have an element of their own', () => {
  const told = (words: string, fromLeft: boolean, isFixed = true) =>
    renderToString(
      <LanguagesContext value={{ fromLeft }}>
        <InFixed value={isFixed}>
          <Told>{words}</Told>
        </InFixed>
      </LanguagesContext>,
    );

  test.each([
    ['three villages', true, 'three villages'],
    ['Al-Masry Al-Youm (المصري اليوم)', true, '<bdi>Al-Masry Al-Youm (المصري اليوم)</bdi>'],
    ['the daily ידיעות', true, '<bdi>the daily ידיעות</bdi>'],
    ['three villages', false, '<bdi>three villages</bdi>'],
  ])(
    'only where they may be set in another direction: %s, from the left: %s',
    (words, fromLeft, expected) => {
      expect(told(words, fromLeft)).toBe(expected);
    },
  );

  test('and none of their numbers is parted from its word', () => {
    expect(told('before 20 January 2025', true)).toBe('before 20\u00A0January\u00A02025');
    expect(told('before 20 January 2025', false)).toBe('<bdi>before 20\u00A0January\u00A02025</bdi>');
  });

  test('where React changes them', () => {
    expect(told('three villages', true, false)).toBe('<bdi>three villages</bdi>');
  });
});
