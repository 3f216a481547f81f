import { numbersIn } from '../../numbers-in-words.ts';
import { quotesOf } from '../../receipts.ts';
import { receiptsOf } from '../../receipts-of.ts';
import type { Digest, Figure } from '../../schema.ts';

/** An article that differs in one place from the true one. For tests. */
export interface SingleEdit {
  /** "not over 46,000 Palestinians", with a little round it. */
  readonly shown: string;
  readonly text: string;
  /** The figure beside whose number it is. */
  readonly figure: string;
}

/** Put right before a number and its hedge, and between the two. */
const BEFORE = [
  ...['not ', 'no ', 'never ', 'hardly ', 'barely ', 'scarcely ', 'not even '],
  ...[
    'nearly ',
    'about ',
    'just ',
    'well ',
    'only ',
    'less than ',
    'more than ',
    'at least ',
    'at most ',
    'up to ',
  ],
  ...['slightly ', 'approximately ', 'an estimated ', 'close to ', 'no more than ', 'perhaps ', 'far '],
  ...['between 3 and ', 'from 3 to ', '3 to ', 'three to ', '3–', '3-', '3 – '],
];
/** Put right before the number. */
const SIGNS = ['-', '−', '–', '+', '~', '≈', '<', '>', '±', 'minus '];
/** Put right after the number. */
const AFTER = ['-odd', '+', '–99,999', '-99,999', ' to 99,999', ' million', ' or so', '%', '.5', '7'];

/** Every single edit beside the number of every figure of a digest in its article: a negation, a hedge, a digit, a sign, a range. */
export function editsBeside(digest: Digest, article: string): readonly SingleEdit[] {
  return digest.figures.flatMap((figure) => {
    const place = placeOf(figure, article);
    if (place === null) return [];
    const { start, hedged, end } = place;
    const put = (at: number, words: string) => edited(figure, article, at, at, words);
    const digits = [...article.slice(start, end).matchAll(/\d/g)].map(({ index }) => {
      const at = start + index;
      return edited(figure, article, at, at + 1, String((Number(article[at]) + 1) % 10));
    });
    return [
      ...[...new Set([hedged, start])].flatMap((at) => BEFORE.map((words) => put(at, words))),
      ...SIGNS.map((sign) => put(start, sign)),
      ...AFTER.map((words) => put(end, words)),
      ...digits,
    ];
  });
}

function edited(figure: Figure, article: string, from: number, to: number, words: string): SingleEdit {
  const text = article.slice(0, from) + words + article.slice(to);
  return { figure: figure.id, text, shown: text.slice(Math.max(0, from - 25), from + words.length + 30) };
}

interface NumberPlace {
  /** Where its hedge starts, or the number itself where it has none. */
  readonly hedged: number;
  readonly start: number;
  readonly end: number;
}

/** Offsets of a figure's number in the article; null for a computed figure. */
function placeOf(figure: Figure, article: string): NumberPlace | null {
  const { quantity } = figure;
  const [quote] = quotesOf(figure);
  if (quantity === undefined || quote === undefined) return null;
  const { prefix = '' } = quote;
  const at = article.indexOf(prefix + quote.quote) + prefix.length;
  if (at < prefix.length) throw new Error(`“${quote.quote}” does not stand in the article as it is written.`);
  if (quantity.qualifier !== 'between' && !('value' in quantity)) return null;
  const value = quantity.qualifier === 'between' ? quantity.low : quantity.value;
  const number = numbersIn(quote.quote).find((each) => each.value === value);
  if (number === undefined) throw new Error(`“${quote.quote}” does not hold ${value}.`);
  const start = at + number.start;
  const hedge = `${quantity.qualifier} `;
  const hedged = article.slice(0, start).toLowerCase().endsWith(hedge) ? start - hedge.length : start;
  return { hedged, start, end: at + number.end };
}

/** Put between two sentences. */
const SENTENCES = [
  'It was raining. ',
  'Officials met on Saturday. ',
  'That was not said before. ',
  'About noon some of them left. ',
  'Nearly all of the others stayed, at least until Monday. ',
  'No one was there from 3 to 5. ',
  'More than one reader asked. ',
  'The figures were not checked at first. ',
];
/** Put between two words of a sentence, outside of the quotes. */
const ASIDES = [
  ' then',
  ' again',
  ' (not for the first time)',
  ', not for the first time,',
  ' – so nobody doubts –',
  ' (over lunch)',
  ', about noon,',
];
/** Put in place of a blank. */
const BLANKS = ['  ', '\n', '\u00a0', ' \u200b'];

/** Single edits that change nothing of what the digest says: a sentence more, an aside, another kind of blank. */
export function editsElsewhere(digest: Digest, article: string): readonly string[] {
  const quoted = receiptsOf(digest).map(({ quote }) => {
    const from = article.indexOf(quote.quote);
    return [from, from + quote.quote.length] as const;
  });
  const isFree = (at: number) => quoted.every(([from, to]) => at <= from || at >= to);
  const ends = [...article.matchAll(/(?<=[a-z][.!?][”"]?)\s+(?=\p{Lu})/gu)]
    .map(({ index, 0: gap }) => index + gap.length)
    .filter(isFree);
  const gaps = [...article.matchAll(/(?<=[a-z]) (?=[a-z])/g)].map(({ index }) => index).filter(isFree);
  const blanks = [...article.matchAll(/(?<=\S) (?=\S)/g)].map(({ index }) => index);
  return [
    ...ends.flatMap((at) => SENTENCES.map((words) => article.slice(0, at) + words + article.slice(at))),
    ...gaps.map(
      (at, place) => article.slice(0, at) + (ASIDES[place % ASIDES.length] ?? '') + article.slice(at),
    ),
    ...blanks.map(
      (at, place) => article.slice(0, at) + (BLANKS[place % BLANKS.length] ?? ' ') + article.slice(at + 1),
    ),
  ];
}
