import { expect, test } from 'vitest';
import { type CopyRow, checkCopy } from '../../digest/copy/check-copy.ts';
import { indexDigest } from '../../digest/digest-index.ts';
import { TINY_ARTICLE, tinyDigest } from '../../digest/fixtures.ts';
import { statementsOf } from '../../digest/statements.ts';
import { copyGroups } from './copy-groups.ts';

const digest = tinyDigest();
const keys = statementsOf(digest, indexDigest(digest)).map(({ key }) => key);

function groups(text: string, more: (rows: readonly CopyRow[]) => readonly CopyRow[] = (rows) => rows) {
  const check = checkCopy(digest, text);
  if (check.kind !== 'checked') throw new Error('another text');
  return copyGroups({ ...check, rows: more(check.rows) }, keys);
}

test('what asks most of the reader stands first, and no group is empty', () => {
  const text = `${TINY_ARTICLE.replace('about 250', 'some 250').replace('dyke', 'dike')} They open on Monday.`;
  expect(groups(text).map(({ verdict, items }) => `${items.length} ${verdict}`)).toEqual([
    '1 changed',
    '1 not-found',
    '1 more-than-once',
    '8 found',
  ]);
  expect(groups(TINY_ARTICLE).map(({ verdict }) => verdict)).toEqual(['found']);
});

test('quotes come in the order of the page, those whose number differs before other changes', () => {
  const text = TINY_ARTICLE.replace('about 250', 'some 250').replace('than 100', 'than 110');
  expect(groups(text)[0]?.items.map(({ quote }) => quote.quote)).toEqual([
    'more than 100 returned',
    'about 250 people left',
  ]);
  expect(groups(TINY_ARTICLE)[0]?.items[0]?.statements).toEqual(['deadline']);
});

test('a quote stands once, with all that stands on it, and is counted once', () => {
  const again = (rows: readonly CopyRow[]) =>
    rows.map((row) => ({ ...row, quote: rows[0]?.quote ?? row.quote }));
  const [found] = groups(TINY_ARTICLE, again);
  expect(found?.items).toHaveLength(1);
  // One statement has two receipts.
  expect(found?.items[0]?.statements).toHaveLength(10);
});
