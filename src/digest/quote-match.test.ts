import { describe, expect, it, test } from 'vitest';
import { TINY_ARTICLE, tinyDigest } from './fixtures.ts';
import { normalise } from './normalise.ts';
import { checkReceipts, locateQuote, splitParagraphs } from './quote-match.ts';
import type { Quote } from './schema.ts';

const PARAGRAPHS = [
  'The board met. Then the board left.',
  'Some 1,100 hostages of the twenty-two towns.',
  'The board met again.',
];

function verdict(quote: string, paragraph: number, around: Partial<Quote> = {}) {
  return locateQuote({ paragraph, quote, ...around }, PARAGRAPHS.map(normalise));
}

describe('a quote', () => {
  it('is found where it says, even if the words stand elsewhere too', () => {
    expect(verdict('The board met', 1)).toEqual({ verdict: 'found' });
  });
  it('is found elsewhere, and where', () => {
    expect(verdict('The board met', 2)).toEqual({ verdict: 'found-elsewhere', paragraphs: [1, 3] });
    expect(verdict('again', 99)).toEqual({ verdict: 'found-elsewhere', paragraphs: [3] });
  });
  it('is found more than once in its paragraph', () => {
    expect(verdict('board', 1)).toEqual({ verdict: 'found-more-than-once', paragraph: 1, times: 2 });
  });
  it('is told apart by the words before or after it', () => {
    expect(verdict('board', 1, { prefix: 'Then the' })).toEqual({ verdict: 'found' });
    expect(verdict('board', 1, { suffix: ' met' })).toEqual({ verdict: 'found' });
  });
  it('is not found between other words, and says that they are what differs', () => {
    expect(verdict('board', 1, { prefix: 'a' })).toEqual({ verdict: 'not-found', nearest: 'surroundings' });
  });
  it('is not found in other capitals, and says so', () => {
    expect(verdict('the board met', 3)).toEqual({ verdict: 'not-found', nearest: 'case' });
  });
  it('is never found by likeness', () => {
    expect(verdict('The boards met', 1)).toEqual({ verdict: 'not-found', nearest: null });
  });
});

test.each([
  ['100 hostages', '1,100 hostages'],
  ['100 hostages', '1 100 hostages'],
  ['over 46', 'over 46,000'],
  ['over 46', 'over 46 000'],
  ['5 million', '1.5 million'],
  ['two towns', 'twenty-two towns'],
  ['the town', 'the towns'],
  ['own', 'town'],
  ['cafe', 'cafe\u0301'],
])('does not find %j in %j', (quote, text) => {
  expect(locateQuote({ paragraph: 1, quote }, [normalise(text)]).verdict).toBe('not-found');
});

test.each([
  ['“on behalf”', 'he spoke "on behalf" of all'],
  ["Hill's", 'It was Hill’s idea'],
  ['twenty‑two', 'all twenty-two'],
  ['46 000', 'over 46\u202f000 people'],
  ['café', 'the cafe\u0301 there'],
  ['a b', 'a\u00a0\n b'],
  ['15', 'a 15-month flood'],
  ['100 people', 'In 2024, 100 people left'],
])('finds %j in %j', (quote, text) => {
  expect(locateQuote({ paragraph: 1, quote }, [normalise(text)])).toEqual({ verdict: 'found' });
});

test('normalising twice changes nothing more', () => {
  const once = normalise(' “a”\u00a0— b\u2009’ ');
  expect(once).toBe('"a" - b \'');
  expect(normalise(once)).toBe(once);
});

describe('paragraphs', () => {
  it('are separated by blank lines, their own lines joined', () => {
    expect(splitParagraphs('\uFEFF\none\r\nline\r\n \r\ntwo\n\n\n').map(normalise)).toEqual([
      'one line',
      'two',
    ]);
  });
  it('are the lines where no line is blank', () => {
    expect(splitParagraphs('one\ntwo\n')).toEqual(['one', 'two']);
  });
  it('are none in an empty text', () => {
    expect(splitParagraphs(' \n\n ')).toEqual([]);
  });
});

describe('the receipts of a digest', () => {
  it('are all found in its own article, the deadline and each of a list among them', () => {
    const rows = checkReceipts(tinyDigest(), TINY_ARTICLE);
    expect(rows.filter((row) => row.verdict.verdict !== 'found')).toEqual([]);
    expect(rows.map((row) => row.path)).toEqual([
      '$.actors[0].receipt',
      '$.actors[1].receipt',
      '$.figures[0].receipt',
      '$.figures[1].receipt',
      '$.figures[2].receipt[0]',
      '$.figures[2].receipt[1]',
      '$.events[0].receipt',
      '$.issues[0].receipt',
      '$.positions[0].receipt',
      '$.relations[0].receipt',
      '$.deadline.receipt',
    ]);
  });
});
