import { describe, expect, test } from 'vitest';
import { checkCopy } from '../digest/copy/check-copy.ts';
import {
  ANOTHER_ARTICLE,
  article,
  bundled,
  type Edition,
  expectVerdicts,
  leftOut,
  replaced,
  rowsIn,
} from '../digest/copy/editions/fixtures.ts';
import { numberInWords } from '../digest/copy/verdict-words.ts';
import { TINY_ARTICLE, tinyDigest } from '../digest/fixtures.ts';

const without =
  (...numbers: readonly number[]) =>
  (text: string) =>
    text
      .split('\n\n')
      .filter((_, index) => !numbers.includes(index + 1))
      .join('\n\n');

const EDITIONS: readonly Edition[] = [
  {
    name: 'typewriter marks, one line a paragraph',
    edit: (text) =>
      text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replaceAll('—', '--').replaceAll('\n\n', '\n'),
    expected: {},
  },
  {
    name: 'British spelling and marks, dates and initials in full',
    edit: (text) =>
      replaced(
        ['defense', 'defence'],
        ['centers', 'centres'],
        ['Oct.', 'October'],
        ['U.S.', 'US'],
      )(text)
        .replaceAll('“', '‘')
        .replaceAll('”', '’'),
    expected: {
      'defense minister, security chiefs': '[-defense-] {+defence+} minister, security chiefs',
      'Oct. 7, 2023 militant attack': '[-Oct.-] {+October+} 7, 2023 militant attack',
      'U.S. officials': '[-U.S.-] {+US+} officials',
      'withdrawal from population centers': 'withdrawal from population [-centers-] {+centres+}',
    },
  },
  {
    name: 'changed hedges',
    edit: replaced(
      ['over 46,000', 'more than 46,000'],
      ['roughly 100', 'about 100'],
      ['some 1,200', 'around 1,200'],
      ['more than 100', 'over 100'],
    ),
    expected: {
      'Thursday, Gaza’s Health Ministry said over 46,000 Palestinians':
        'Thursday, Gaza’s Health Ministry said [-over-] {+more than+} 46,000 Palestinians',
      'roughly 100 hostages still held': '[-roughly-] {+about+} 100 hostages still held',
      'Hamas and other groups killed some 1,200 people':
        'Hamas and other groups killed [-some-] {+around+} 1,200 people',
      'November 2023 freed more than 100 hostages': 'November 2023 freed [-more than-] {+over+} 100 hostages',
    },
  },
  {
    name: 'changed numbers',
    edit: replaced(['46,000', '45,000'], ['15 months', '16 months'], ['250 hostages', '251 hostages']),
    expected: {
      'Thursday, Gaza’s Health Ministry said over 46,000 Palestinians':
        'Thursday, Gaza’s Health Ministry said over [-46,000-] {+45,000+} Palestinians',
      '15 months of war': '[-15-] {+16+} months of war',
      'took about 250 hostages': 'took about [-250-] {+251+} hostages',
    },
  },
  {
    name: 'two paragraphs dropped, with one of the two hundreds in them',
    edit: without(7, 9),
    expected: {
      Families: 'not-found',
      'roughly 100 hostages still held': 'not-found',
      'Oct. 7, 2023 militant attack': 'not-found',
      'sparked the war': 'not-found',
      'pressing Netanyahu': 'not-found',
      'two hostages’ bodies in the past week': 'not-found',
      'Hamas has said': 'not-found',
      'isn’t sure': 'not-found',
    },
  },
  {
    name: 'the caption moved to the end, paragraphs joined two by two, the last first',
    edit: (text) => {
      const paragraphs = text.split('\n\n');
      const moved = [...paragraphs.filter((_, index) => index !== 7), paragraphs[7]].reverse();
      return moved.map((paragraph, index) => `${paragraph}${index % 2 ? '\n\n' : ' '}`).join('');
    },
    expected: {},
  },
];

describe('an edition of the article with', () => {
  const digest = bundled();
  for (const { name, edit, expected } of EDITIONS) {
    test.skipIf(article === undefined)(`${name}${leftOut}`, () => {
      expectVerdicts(digest, edit(article ?? ''), expected);
    });
  }

  test.skipIf(article === undefined)(`each paragraph dropped in turn loses that alone${leftOut}`, () => {
    const whole = article ?? '';
    for (const number of whole.split('\n\n').keys()) {
      for (const { quote, verdict } of rowsIn(digest, without(number + 1)(whole))) {
        if (quote.paragraph !== number + 1) expect(verdict.verdict, quote.quote).not.toBe('not-found');
        expect(verdict.verdict, quote.quote).not.toBe('changed');
      }
    }
  });
});

// The same, on a text of our own that is always here.
const TINY_EDITIONS: readonly Edition[] = [
  {
    name: 'British spelling',
    edit: replaced(['the hall', 'the Hall']),
    expected: {
      'the roughly 100 in the hall': 'the roughly 100 in the [-hall-] {+Hall+}',
      'those in the hall': 'those in the [-hall-] {+Hall+}',
    },
  },
  {
    name: 'changed hedges',
    edit: replaced(['about 250', 'some 250'], ['more than 100', 'over 100']),
    // Three kept words are too few, but for the words beside them that stand there unchanged.
    expected: {
      'about 250 people left': '[-about-] {+some+} 250 people left',
      'more than 100 returned': '[-more than-] {+over+} 100 returned',
    },
  },
  {
    name: 'a number changed',
    edit: replaced(['250', '260']),
    expected: { 'about 250 people left': 'about [-250-] {+260+} people left' },
  },
  {
    name: 'two paragraphs dropped',
    edit: without(1, 3),
    expected: {
      'the water board': 'not-found',
      'Mayor Ada Hill': 'not-found',
      'the roughly 100 in the hall': 'not-found',
    },
  },
];

describe('an edition of the tiny article with', () => {
  for (const { name, edit, expected } of TINY_EDITIONS) {
    test(name, () => expectVerdicts(tinyDigest(), edit(TINY_ARTICLE), expected));
  }
});

describe('an article put in place of the other', () => {
  test.each([
    ['the bundled digest', bundled()],
    ['the tiny digest', tinyDigest()],
  ])('is another text for %s', (_, digest) => {
    expect(checkCopy(digest, ANOTHER_ARTICLE).kind).toBe('other-text');
  });
});

test('numbers that differ are called out in words', () => {
  expect(numberInWords({ here: '46,000', there: '45,000' })).toBe(
    'the number differs: 46,000 here, 45,000 there',
  );
  expect(numberInWords({ here: null, there: '3' })).toBe('a number is added: 3 there');
});
