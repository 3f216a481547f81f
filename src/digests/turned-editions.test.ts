import { describe, expect, test } from 'vitest';
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
import { differenceAsText } from '../digest/copy/verdict-words.ts';
import type { Digest } from '../digest/schema.ts';

/** The words beside a figure's number, what an edition has in their place, and what is said of the figure's receipt then. */
type Turned = readonly [from: string, to: string, said: string];

/** Each changes one figure alone: a hedge put in, taken out, turned round, the number in words, a negation. */
const TURNED: Readonly<Record<string, readonly Turned[]>> = {
  'killed-palestinians': [
    ['said over 46', 'said well over 46', 'SAID {+well+} over 46,000 Palestinians'],
    ['said over 46', 'said 46', 'SAID [-over-] 46,000 Palestinians'],
    ['said over 46', 'said under 46', 'SAID [-over-] {+under+} 46,000 Palestinians'],
    ['46,000', 'forty-six thousand', 'SAID over [-46,000-] {+forty-six thousand+} Palestinians'],
    ['said over 46', 'said not over 46', 'SAID {+not+} over 46,000 Palestinians'],
  ],
  'killed-attack': [
    ['1,200 people', '1,200 people or more', 'Hamas and other groups killed some 1,200 people {+or more+}'],
    ['killed some', 'killed', 'Hamas and other groups killed [-some-] 1,200 people'],
    [
      'killed some',
      'killed fewer than',
      'Hamas and other groups killed [-some-] {+fewer than+} 1,200 people',
    ],
    ['1,200', 'twelve hundred', 'Hamas and other groups killed some [-1,200-] {+twelve hundred+} people'],
    ['killed some', 'never killed some', 'Hamas and other groups {+never+} killed some 1,200 people'],
  ],
  taken: [
    ['took about', 'took only about', 'took {+only+} about 250 hostages'],
    ['took about', 'took', 'took [-about-] 250 hostages'],
    ['took about', 'took up to', 'took [-about-] {+up to+} 250 hostages'],
    ['250', 'two hundred and fifty', 'took about [-250-] {+two hundred and fifty+} hostages'],
    ['250', 'two hundred and sixty', 'took about [-250-] {+two hundred and sixty+} hostages'],
    ['took about', 'took not even about', 'took {+not even+} about 250 hostages'],
  ],
  freed: [
    ['freed more', 'freed slightly more', 'November 2023 freed {+slightly+} more than 100 hostages'],
    ['freed more than', 'freed', 'November 2023 freed [-more than-] 100 hostages'],
    ['freed more', 'freed fewer', 'November 2023 freed [-more-] {+fewer+} than 100 hostages'],
    ['than 100', 'than a hundred', 'November 2023 freed more than [-100-] {+a hundred+} hostages'],
    ['freed more', 'never freed more', 'November 2023 {+never+} freed more than 100 hostages'],
  ],
  held: [
    ['the roughly', 'the perhaps roughly', '{+perhaps+} roughly 100 hostages still held'],
    ['the roughly', 'the', '[-roughly-] 100 hostages still held'],
    ['the roughly', 'the at least', '[-roughly-] {+at least+} 100 hostages still held'],
    ['roughly 100', 'roughly one hundred', 'roughly [-100-] {+one hundred+} hostages still held'],
    ['the roughly', 'the not roughly', '{+not+} roughly 100 hostages still held'],
  ],
  bodies: [
    ['of two', 'of at least two', '{+at least+} two hostages’ bodies in the past week'],
    ['of two', 'of 2', '[-two-] {+2+} hostages’ bodies in the past week'],
    ['of two', 'of not two', '{+not+} two hostages’ bodies in the past week'],
  ],
  'war-months': [
    ['in 15', 'in almost 15', '{+almost+} 15 months of war'],
    ['in 15', 'in fifteen', '[-15-] {+fifteen+} months of war'],
    ['in 15', 'in not quite 15', '{+not quite+} 15 months of war'],
  ],
  ceasefires: [
    ['Just one', 'Just about one', 'Just {+about+} one brief ceasefire'],
    ['Just one', 'One', 'not-found'],
    ['Just one', 'More than one', 'not-found'],
    ['Just one', 'Just 1', 'Just [-one-] {+1+} brief ceasefire'],
    ['Just one', 'Not one', 'not-found'],
    ['Just one', 'Not just one', '{+Not+} [-Just-] {+just+} one brief ceasefire'],
  ],
};

function saidOf(figure: string, digest: Digest, text: string): string {
  const row = rowsIn(digest, text).find(({ statement }) => statement === `figure/${figure}`);
  if (row === undefined) throw new Error(`the digest has no figure ${figure}`);
  return row.verdict.verdict === 'changed' ? differenceAsText(row.verdict.difference) : row.verdict.verdict;
}

describe('an edition of the article whose figure is turned:', () => {
  const digest = bundled();
  const edits = Object.entries(TURNED).flatMap(([figure, turned]) =>
    turned.map(([from, to, said]) => ({ figure, from, to, said })),
  );
  test.skipIf(article === undefined).each(edits)(`$from → $to${leftOut}`, ({ figure, from, to, said }) => {
    expect(saidOf(figure, digest, replaced([from, to])(article ?? ''))).toBe(
      said.replace('SAID', 'Thursday, Gaza’s Health Ministry said'),
    );
  });

  test(`and every figure with a number of the article’s own has such editions`, () => {
    const reported = digest.figures.filter(({ quantity }) => quantity !== undefined);
    expect(Object.keys(TURNED).toSorted()).toEqual(reported.map(({ id }) => id).toSorted());
  });
});

/** What leaves the article's sentences as they are, so that the receipts of its figures all stay found. */
const BESIDES: readonly Edition[] = [
  { name: 'straight quotation marks', edit: (text) => text.replace(/[“”]/g, '"'), expected: {} },
  {
    name: 'French quotation marks',
    edit: (text) => text.replaceAll('“', '« ').replaceAll('”', ' »'),
    expected: {},
  },
  {
    name: 'quotation marks put in round words that are quoted here',
    edit: replaced(
      ['over 46,000 Palestinians', 'over “46,000 Palestinians”'],
      ['some 1,200 people and', '“some 1,200 people” and'],
    ),
    // Marks that stand inside of a quote make its words another's; those at its end do not part it.
    expected: {
      'Thursday, Gaza’s Health Ministry said over 46,000 Palestinians':
        'Thursday, Gaza’s Health Ministry said over [-46,000-] {+“46,000+} Palestinians',
      'Hamas and other groups killed some 1,200 people':
        'Hamas and other groups killed [-some-] {+“some+} 1,200 people',
    },
  },
  { name: 'no quotation marks', edit: (text) => text.replace(/[“”]/g, ''), expected: {} },
  {
    name: 'a correction note behind it',
    edit: (text) =>
      `${text}\n\nCorrection: An earlier version misstated the day on which the photo was released.`,
    // A receipt of one word, which the note holds too.
    expected: { photo: 'more-than-once' },
  },
  {
    name: 'a correction note that gives a number anew',
    edit: (text) =>
      `${text}\n\nThis story has been corrected: Hamas and other groups killed some 1,200 people, not some 1,400.`,
    expected: { 'Hamas and other groups killed some 1,200 people': 'more-than-once' },
  },
  {
    name: 'a correction note that takes a number back',
    edit: (text) => `${text}\n\nCorrection: It is not correct that they took some 300 hostages.`,
    expected: {},
  },
  {
    name: 'another article pasted behind it',
    edit: (text) => `${text}\n\n${ANOTHER_ARTICLE}`,
    expected: { Families: 'more-than-once', meeting: 'more-than-once' },
  },
  {
    name: 'another article pasted before it',
    edit: (text) => `${ANOTHER_ARTICLE}\n\n${text}`,
    expected: { Families: 'more-than-once', meeting: 'more-than-once' },
  },
];

describe('an edition of the article with', () => {
  const digest = bundled();
  for (const { name, edit, expected } of BESIDES) {
    test.skipIf(article === undefined)(`${name}${leftOut}`, () => {
      expectVerdicts(digest, edit(article ?? ''), expected);
    });
  }

  test.skipIf(article === undefined)(`itself pasted behind it has every receipt twice${leftOut}`, () => {
    const rows = rowsIn(digest, `${article}\n\n${article}`);
    expect(rows.filter(({ verdict }) => verdict.verdict !== 'more-than-once')).toEqual([]);
  });
});
