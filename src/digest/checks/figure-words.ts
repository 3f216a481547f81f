import { type Hedge, hedgeOf, type Range, rangesIn } from '../hedges.ts';
import type { Path } from '../json-path.ts';
import { normalise } from '../normalise.ts';
import { type NumberInWords, numbersIn } from '../numbers-in-words.ts';
import type { Finding } from '../problem.ts';
import type { Figure, Quantity, Quote } from '../schema.ts';
import { showList, showValue } from '../show-value.ts';
import type { WellFormed } from '../well-formed.ts';
import { placedQuotes } from './quotes.ts';

/** Figures whose quote does not hold their number, or hedges it in other words than their qualifier. */
export function checkFigureWords({ figures, language }: WellFormed): readonly Finding[] {
  const english = language === null || /^en(?:-|$)/i.test(language);
  return figures.flatMap((figure): readonly Finding[] => {
    const quantity = figure.entry.quantity;
    // Where the words stand in several places, the first receipt is the one that carries the number.
    const first = placedQuotes(figure)[0];
    if (quantity === undefined || first === undefined) return [];
    return againstQuote([...figure.at, 'quantity'], quantity, first.entry, english);
  });
}

type SingleQuantity = Exclude<Quantity, { qualifier: 'between' }>;

/**
 * Number words and hedges are read in English. A digest in another language may quote an article in that language;
 * there, digits and English words are held to the same rule, and words that cannot be read are let pass.
 */
function againstQuote(at: Path, quantity: Quantity, quote: Quote, english: boolean): readonly Finding[] {
  const text = normalise(quote.quote);
  const numbers = numbersIn(text);
  if (!english && numbers.length === 0) return [];
  return quantity.qualifier === 'between'
    ? againstRange(at, quantity, text, numbers)
    : againstNumber(at, quantity, quote, numbers, english);
}

function againstRange(
  at: Path,
  { low, high }: Extract<Quantity, { qualifier: 'between' }>,
  text: string,
  numbers: readonly NumberInWords[],
): readonly Finding[] {
  if (rangesIn(text).some((range) => range.low === low && range.high === high)) return [];
  const absent = (
    [
      ['low', low],
      ['high', high],
    ] as const
  ).filter(([, value]) => !numbers.some((number) => number.value === value));
  if (absent.length > 0) return absent.map(([field, value]) => notHeld([...at, field], value, text, numbers));
  return [
    {
      at: [...at, 'qualifier'],
      reason: `The quantity says "between" ${low} and ${high}, but the quote ${showValue(text)} does not join the two so.`,
      remedy:
        'Quote words such as "between 100 and 120" or "100 to 120", or use the qualifier that the quote has.',
    },
  ];
}

function againstNumber(
  at: Path,
  quantity: SingleQuantity,
  quote: Quote,
  numbers: readonly NumberInWords[],
  english: boolean,
): readonly Finding[] {
  const text = normalise(quote.quote);
  const places = numbers.filter((number) => number.value === quantity.value);
  if (places.length === 0) return [notHeld([...at, 'value'], quantity.value, text, numbers)];
  const ranges = rangesIn(text).filter((range) => range.certain);
  const faults = places.map((place) => qualifierFault(quantity, quote, text, place, ranges, english));
  const fault = faults.includes(null) ? null : faults[0];
  return fault === null || fault === undefined ? [] : [{ at: [...at, 'qualifier'], ...fault }];
}

type Fault = Pick<Finding, 'reason' | 'remedy'> | null;

function qualifierFault(
  { qualifier, value }: SingleQuantity,
  quote: Quote,
  text: string,
  place: NumberInWords,
  ranges: readonly Range[],
  english: boolean,
): Fault {
  const said = `The quantity says ${showValue(qualifier)}, but`;
  const range = ranges.find(
    ({ first, second }) => first.start === place.start || second.start === place.start,
  );
  if (range !== undefined) {
    return {
      reason: `${said} the quote gives a range, ${showValue(range.words)}.`,
      remedy: `Write "qualifier": "between", "low": ${range.low}, "high": ${range.high}.`,
    };
  }
  const hedge = hedgeOf(text, place);
  if (hedge !== null) {
    if (hedge.allows.includes(qualifier)) return null;
    return {
      reason: `${said} the quote says ${showValue(hedge.words)} of ${value}.`,
      remedy: `Write "qualifier": ${orList(hedge)}.`,
    };
  }
  const cut = leftOutHedge(quote.prefix ?? '', quote.quote, quote.suffix ?? '', place);
  if (cut !== null) {
    return {
      reason: `The quote leaves out ${showValue(cut.words)}, which stands beside it.`,
      remedy: `Take ${showValue(cut.words)} into the quote and write "qualifier": ${orList(cut)}.`,
    };
  }
  if (qualifier === 'exact' || !english) return null;
  return {
    reason: `${said} the quote ${showValue(text)} says no such thing of ${value}.`,
    remedy: 'Write "qualifier": "exact", or quote the words that hedge the number.',
  };
}

/** A hedge that stands right beside a quote and was cut off it. `place` is the number's place in the quote. */
function leftOutHedge(before: string, quote: string, after: string, place: NumberInWords): Hedge | null {
  const prefix = normalise(before);
  const shift = prefix === '' ? 0 : prefix.length + 1;
  const context = normalise(`${prefix} ${normalise(quote)} ${after}`);
  return hedgeOf(context, { start: place.start + shift, end: place.end + shift });
}

/** The hedge that an article has right beside a figure's quote, and that the quote leaves out; `null` if none. */
export function hedgeCutFrom(figure: Figure, quote: Quote, before: string, after: string): Hedge | null {
  const { quantity } = figure;
  if (quantity === undefined || quantity.qualifier === 'between') return null;
  const text = normalise(quote.quote);
  const place = numbersIn(text).find((number) => number.value === quantity.value);
  if (place === undefined || hedgeOf(text, place) !== null) return null;
  return leftOutHedge(before, quote.quote, after, place);
}

function notHeld(at: Path, value: number, text: string, numbers: readonly NumberInWords[]): Finding {
  const held = numbers.map((number) => String(number.value));
  return {
    at,
    reason: `The quote ${showValue(text)} does not hold the number ${value}.`,
    remedy:
      held.length === 0
        ? 'Quote the words that state the number; this quote states none.'
        : `Quote the words that state it, or write the number that the quote states: ${held.join(', ')}.`,
  };
}

function orList({ allows }: Hedge): string {
  return allows.length === 1 ? showList(allows) : `one of ${showList(allows)}`;
}
