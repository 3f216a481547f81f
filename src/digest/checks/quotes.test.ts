import { expect, test } from 'vitest';
import { tinyDigest } from '../fixtures.ts';
import { changed, expectRefused, figure, LONG, problemsOf, quoted, type Refusal } from './fixtures.ts';

test.each<Refusal>([
  {
    name: 'a quote of 13 words',
    digest: changed(['actors', 0, 'receipt', 'quote'], LONG),
    path: '$.actors[0].receipt.quote',
    reason: /13 words/,
    remedy: /at most 12/,
  },
  {
    name: 'a prefix of 13 words',
    digest: changed(['actors', 0, 'receipt', 'prefix'], LONG),
    path: '$.actors[0].receipt.prefix',
    reason: /The prefix .* has 13 words/,
    remedy: /at most 12/,
  },
  {
    name: 'a suffix of 13 words in a list',
    digest: changed(['figures', 2, 'receipt', 1, 'suffix'], LONG),
    path: '$.figures[2].receipt[1].suffix',
    reason: /The suffix .* has 13 words/,
    remedy: /at most 12/,
  },
  {
    name: 'a quote without a word',
    digest: changed(['actors', 0, 'receipt', 'quote'], ' — '),
    path: '$.actors[0].receipt.quote',
    reason: /no word/,
    remedy: /Quote the words/,
  },
  {
    name: 'a paragraph past the last',
    digest: changed(['deadline', 'receipt', 'paragraph'], 5),
    path: '$.deadline.receipt.paragraph',
    reason: /Paragraph 5/,
    remedy: /1 to 4/,
  },
  {
    name: 'quoted words that no quote has',
    digest: changed(['positions', 0, 'quoted'], 'never'),
    path: '$.positions[0].quoted',
    reason: /"never"/,
    remedy: /exactly/,
  },
  {
    name: 'words for a date that no quote has',
    digest: changed(['events', 0, 'whenWords'], 'last week'),
    path: '$.events[0].whenWords',
    reason: /"last week" for the date/,
    remedy: /Quote the words/,
  },
  {
    name: 'words for the date of a figure that no quote has',
    digest: changed(figure('asOfWords'), 'last week'),
    path: '$.figures[0].asOfWords',
    reason: /"last week" for the date/,
    remedy: /Quote the words/,
  },
  {
    name: 'the words of a tie that are too many',
    digest: changed(figure('about', 0), { actor: 'mayor', receipt: quoted(LONG) }),
    path: '$.figures[0].about[0].receipt.quote',
    reason: /13 words/,
    remedy: /at most 12/,
  },
])('refuses $name', expectRefused);

test('twelve words are not too many, of a quote, its prefix and its suffix', () => {
  const most = LONG.replace(' thirteen', '');
  for (const field of ['quote', 'prefix', 'suffix'])
    expect(problemsOf(changed(['actors', 0, 'receipt', field], most))).toEqual([]);
});

test('a position needs no words in quotation marks, and the words for a date may stand in any quote', () => {
  expect(problemsOf(changed(['positions', 0, 'quoted'], undefined))).toEqual([]);
  const receipt = [quoted('the dyke broke'), quoted('last week')];
  const event = { ...tinyDigest().events[0], receipt, whenWords: 'last week' };
  expect(problemsOf(changed(['events', 0], event))).toEqual([]);
});

test('the last paragraph is one, and quoted words may stand in any quote', () => {
  expect(problemsOf(changed(['deadline', 'receipt', 'paragraph'], 4))).toEqual([]);
  const [position] = tinyDigest().positions;
  const receipt = [quoted('the gates'), quoted('stay shut')];
  expect(problemsOf(changed(['positions', 0], { ...position, receipt, quoted: 'stay shut' }))).toEqual([]);
  expect(problemsOf(changed(['positions', 0], { ...position, receipt, quoted: 'stay' }))).toEqual([]);
  expect(problemsOf(changed(['positions', 0], { ...position, receipt, quoted: 'stays' }))).toHaveLength(1);
});
