import { holdsWords } from '../copy/occurrences.ts';
import type { Path } from '../json-path.ts';
import { MAX_QUOTE_WORDS } from '../limits.ts';
import { normalise } from '../normalise.ts';
import type { Finding } from '../problem.ts';
import { quotesOf } from '../receipts.ts';
import type { Basis, Quote } from '../schema.ts';
import { showValue } from '../show-value.ts';
import { type Placed, statementsOf, tiesWithWords, type WellFormed } from '../well-formed.ts';

/** Quotes that are too long, or have too much round them, or that point past the article's last paragraph. */
export function checkQuotes(parts: WellFormed): readonly Finding[] {
  return [...statementsOf(parts), ...tiesWithWords(parts)].flatMap(({ at, entry }) =>
    placedQuotes({ at, entry }).flatMap(({ at: here, entry: quote }) => [
      ...tooLong(here, quote),
      ...tooMuchAround(here, quote),
      ...pastTheEnd(here, quote, parts.source?.paragraphs),
    ]),
  );
}

/** A position's words in quotation marks must be words of the article, so one of its quotes holds them. */
export function checkQuoted({ positions }: WellFormed): readonly Finding[] {
  return positions.flatMap(({ at, entry }): readonly Finding[] => {
    const { quoted } = entry;
    if (quoted === undefined) return [];
    const quotes = quotesOf(entry);
    if (quotes.some(({ quote }) => holdsWords(quote, quoted))) return [];
    return [
      {
        at: [...at, 'quoted'],
        reason: `The words ${showValue(quoted)} stand in none of the position's quotes.`,
        remedy: 'Quote words of the receipt exactly, or take "quoted" out.',
      },
    ];
  });
}

/** The article's own words for a date must be words of the article, so one of the statement's quotes holds them. */
export function checkDateWords({ figures, events }: WellFormed): readonly Finding[] {
  const fault = (at: Path, words: string | undefined, basis: Basis): readonly Finding[] =>
    words === undefined || quotesOf(basis).some(({ quote }) => holdsWords(quote, words))
      ? []
      : [
          {
            at,
            reason: `The words ${showValue(words)} for the date stand in none of the quotes.`,
            remedy: 'Quote the words of the article that give the date, or take them out.',
          },
        ];
  return [
    ...figures.flatMap(({ at, entry }) => fault([...at, 'asOfWords'], entry.asOfWords, entry)),
    ...events.flatMap(({ at, entry }) => fault([...at, 'whenWords'], entry.whenWords, entry)),
  ];
}

/** The quotes of a statement with their places; a single one stands in no list. */
export function placedQuotes({ at, entry }: Placed<Basis>): readonly Placed<Quote>[] {
  const listed = Array.isArray(entry.receipt);
  return quotesOf(entry).map((quote, index) => ({
    at: [...at, 'receipt', ...(listed ? [index] : [])],
    entry: quote,
  }));
}

function tooLong(at: Path, { quote }: Quote): readonly Finding[] {
  const words = countWords(quote);
  if (words === 0) {
    const reason = `The quote ${showValue(quote)} holds no word.`;
    return [{ at: [...at, 'quote'], reason, remedy: 'Quote the words that the statement stands on.' }];
  }
  if (words <= MAX_QUOTE_WORDS) return [];
  return [
    {
      at: [...at, 'quote'],
      reason: `The quote ${showValue(quote)} has ${words} words.`,
      remedy: `Quote at most ${MAX_QUOTE_WORDS} words, those that the statement stands on.`,
    },
  ];
}

/** What stands round a quote is printed with it, so it is held to the same length. */
function tooMuchAround(at: Path, quote: Quote): readonly Finding[] {
  return (['prefix', 'suffix'] as const).flatMap((field): readonly Finding[] => {
    const text = quote[field] ?? '';
    const words = countWords(text);
    if (words <= MAX_QUOTE_WORDS) return [];
    return [
      {
        at: [...at, field],
        reason: `The ${field} ${showValue(text)} has ${words} words.`,
        remedy: `Give at most ${MAX_QUOTE_WORDS} words, those that tell the quote from others like it.`,
      },
    ];
  });
}

function countWords(text: string): number {
  return normalise(text)
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function pastTheEnd(at: Path, { paragraph }: Quote, last: number | undefined): readonly Finding[] {
  if (last === undefined || paragraph <= last) return [];
  return [
    {
      at: [...at, 'paragraph'],
      reason: `Paragraph ${paragraph} is past the end: the source has ${last}.`,
      remedy: `Write a number from 1 to ${last}, or correct "source.paragraphs".`,
    },
  ];
}
