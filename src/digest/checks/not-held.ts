import type { Path } from '../json-path.ts';
import type { Finding } from '../problem.ts';
import type { SingleQuantity } from '../quantities.ts';
import type { Language } from '../reading/language.ts';
import type { Reading } from '../reading/read-all.ts';
import { showValue } from '../show-value.ts';
import { stated } from './stated-amounts.ts';

/** What to do about a number that the quote does not hold, by what the quote holds in its place. */
export function notHeld(
  at: Path,
  quantity: SingleQuantity,
  text: string,
  readings: readonly Reading[],
  language: Language,
): Finding {
  return {
    at,
    reason: `The quote ${showValue(text)} does not hold the number ${numberInWords(quantity)}.`,
    remedy: remedyFor(quantity, text, readings, language),
  };
}

function numberInWords(quantity: SingleQuantity): string {
  if ('ratio' in quantity) return quantity.ratio.join(' in ');
  return String('times' in quantity ? quantity.times : quantity.value);
}

function remedyFor(
  quantity: SingleQuantity,
  text: string,
  readings: readonly Reading[],
  language: Language,
): string {
  const counted = readings.filter(
    (reading) => reading.noCount === null && !isArticle(reading, text, language),
  );
  const open = language.uncounted.exec(text)?.[0];
  if (counted.length === 0) {
    return open === undefined
      ? 'Quote the words that state the number; this quote states none.'
      : `${showValue(open)} is no number, and none may be put in its place: leave this figure out, and say so in words, in the summary, an event or a position.`;
  }
  if ('ratio' in quantity && counted.some(({ amounts }) => isEndOf(amounts, quantity.ratio)))
    return 'Quote all of it, both of its numbers: "one in four", "two-thirds".';
  return `Quote the words that state it, or write what the quote states: ${counted.map(stated).join(', ')}.`;
}

/** One number of a ratio whose other one was cut off. */
function isEndOf(amounts: Reading['amounts'], ratio: readonly [number, number]): boolean {
  return amounts.some((amount) => amount.kind === 'value' && ratio.map(Math.abs).includes(amount.value));
}

/** "une" of "une baisse de 7 %" counts nothing. */
function isArticle({ start, end }: Reading, text: string, { words }: Language): boolean {
  return words.articles.has(text.slice(start, end).toLowerCase());
}
