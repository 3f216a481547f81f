// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { tinyDigest } from '../../digest/fixtures.ts';
import type { Digest } from '../../digest/schema.ts';
import { DEFAULT_CHOICES } from '../view/choices.ts';
import { openPage } from '../view/page.ts';
import { PageContext } from '../view/page-context.ts';
import { createViewStore } from '../view/store.ts';
import { EndnoteWords } from './EndnoteWords.tsx';

/** What stands under a statement in the list of receipts, a line each. */
function linesOf(digest: Digest, key: `figure/${string}`): readonly string[] {
  const page = openPage(digest, createViewStore(DEFAULT_CHOICES));
  const statement = page.statements.get(key);
  if (statement === undefined) throw new Error(`no ${key}`);
  const host = document.createElement('div');
  host.innerHTML = renderToStaticMarkup(
    <PageContext value={page}>
      <EndnoteWords statement={statement} />
    </PageContext>,
  );
  return [...host.children].map((line) => line.textContent);
}

const words = (paragraph: number, quote: string) => ({ paragraph, quote });

it('words of one paragraph that follow each other share a line, others have their own', () => {
  const digest = tinyDigest();
  const figures = digest.figures.map((figure) =>
    figure.id === 'hall'
      ? { ...figure, receipt: [words(3, 'one'), words(3, 'two'), words(2, 'three'), words(3, 'four')] }
      : figure,
  );
  expect(linesOf({ ...digest, figures }, 'figure/hall').slice(1, -1)).toEqual([
    '“one”, “two” paragraph 3',
    '“three” paragraph 2',
    '“four” paragraph 3',
  ]);
});

it('words that tie an actor alone say whom, and a computed number says how', () => {
  const digest = tinyDigest();
  const figures = digest.figures.map((figure) =>
    figure.id === 'hall'
      ? { ...figure, about: [{ actor: 'mayor', receipt: words(4, 'the mayor said') }] }
      : figure,
  );
  expect(linesOf({ ...digest, figures }, 'figure/hall')).toContainEqual(
    expect.stringMatching(/^Tied to .+ by “the mayor said” paragraph 4$/),
  );
  expect(linesOf(digest, 'figure/elsewhere')[1]).toBe(
    'about 250 − more than 100 − roughly 100 = at most about 50',
  );
});
