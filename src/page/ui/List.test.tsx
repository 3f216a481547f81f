// @vitest-environment jsdom
import { createElement } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { indexDigest } from '../../digest/digest-index.ts';
import { tinyDigest } from '../../digest/fixtures.ts';
import { EmbedPage } from '../../pictures/embed/EmbedPage.tsx';
import { App } from '../App.tsx';
import { DEFAULT_CHOICES } from '../view/choices.ts';
import { openPage } from '../view/page.ts';
import { createViewStore } from '../view/store.ts';

/** Of the ordered lists, those whose numbers the style sheet takes away (ui/base.css). */
const BARE = 'ul, .issues, .day-strip';

test('every list without bullets says that it is one, on the page and on a chart’s own', () => {
  const digest = tinyDigest();
  document.body.innerHTML = [
    renderToString(<App page={openPage(digest, createViewStore(DEFAULT_CHOICES))} />),
    ...digest.charts.map((chart) =>
      renderToStaticMarkup(
        createElement(EmbedPage, { chart, digest, index: indexDigest(digest), whole: '' }),
      ),
    ),
  ].join('');
  const bare = [...document.querySelectorAll(BARE)];
  expect(bare.length).toBeGreaterThan(10);
  expect(bare.filter((list) => list.getAttribute('role') !== 'list').map((list) => list.outerHTML)).toEqual(
    [],
  );
});

test('no list is written past it', () => {
  const files = import.meta.glob<string>(
    ['../../**/*.tsx', '!../../**/*.test.tsx', '!../../tools/bench/**'],
    {
      query: '?raw',
      import: 'default',
      eager: true,
    },
  );
  const past = Object.keys(files).filter((path) => /<ul\b/.test(files[path] ?? ''));
  expect(past).toEqual([]);
});
