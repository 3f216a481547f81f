import { withoutHedge } from './hedges.ts';
import { MAX_QUOTE_WORDS } from './limits.ts';
import { normalise } from './normalise.ts';
import { paragraphsOf, withPlainBreaks } from './paragraphs.ts';
import type { Amount } from './reading/amounts.ts';
import { readable } from './reading/fold.ts';
import type { Language } from './reading/language.ts';
import { type Reading, readAll } from './reading/read-all.ts';
import type { Quantity } from './schema.ts';
import { LEADING_ON, unitBehind } from './unit-behind.ts';

/** A number of an article as a figure might have it, for a person to keep, mend or delete. */
export interface Proposal {
  /** Counted from 1. */
  readonly paragraph: number;
  readonly quote: string;
  /** The words of the paragraph before the quote. */
  readonly before: string;
  readonly quantity: Quantity;
  /** "percent", a code of ISO 4217, or the word behind the number; "" where none stands there. */
  readonly unit: string;
}

/** Every number of an article's text that counts something, in its order; no years, dates, clock times or ages. */
export function proposeFigures(articleText: string, language: Language): readonly Proposal[] {
  const text = withPlainBreaks(articleText);
  return paragraphsOf(text).flatMap(({ start, end }, index) => {
    const words = normalise(text.slice(start, end));
    const readings = readAll(words, language);
    return readings.flatMap((reading, place): readonly Proposal[] => {
      if (!isCount(words, reading, language)) return [];
      const { range } = reading;
      const ranged = range?.certain === true;
      // A range is proposed at its first number, and stands for both.
      if (ranged && range.first.start !== reading.start) return [];
      const next = readings.slice(place + 1).find(({ noCount }) => noCount === null);
      return [
        {
          paragraph: index + 1,
          ...quoteFrom(words, reading, next, language),
          quantity: quantityOf(reading),
          unit: unitOf(words, reading, language),
        },
      ];
    });
  });
}

/** Not "one of them", nor "the two tolls", which count nothing that is new. */
function isCount(text: string, { start, end, amounts, noCount, unit }: Reading, language: Language): boolean {
  if (noCount !== null) return false;
  const [amount] = amounts;
  if (amount?.kind !== 'value' || unit !== null) return true;
  const written = text.slice(start, end);
  if (/\d/.test(written)) return !/(?:^| )(?:those|these) $/i.test(text.slice(0, start));
  return (
    amount.value > 1 &&
    !language.words.articles.has(written.toLowerCase()) &&
    !DEFINITE.test(text.slice(0, start))
  );
}

const DEFINITE = /(?:^|[^\p{L}])(?:the|these|those|both|all|der|die|das|beide|les|los|las) $/iu;

function quantityOf({ amounts, sign, hedge, range }: Reading): Quantity {
  if (range?.certain) {
    const fall = sign === 'minus' && range.low > 0;
    return fall
      ? { qualifier: 'between', low: -range.high, high: -range.low }
      : { qualifier: 'between', low: range.low, high: range.high };
  }
  const [first] = hedge?.allows ?? [];
  const qualifier = first === undefined || first === 'between' ? 'exact' : first;
  const [amount] = amounts;
  return withSign(amount, sign === 'minus' ? -1 : 1, qualifier);
}

type Single = Exclude<Quantity, { qualifier: 'between' }>['qualifier'];

function withSign(amount: Amount | undefined, sign: 1 | -1, qualifier: Single): Quantity {
  switch (amount?.kind) {
    case 'ratio':
      return { qualifier, ratio: [sign * amount.ratio[0], amount.ratio[1]] };
    case 'times':
      return { qualifier, times: amount.times };
    default:
      return { qualifier, value: sign * (amount?.value ?? 0) };
  }
}

function unitOf(text: string, { unit, end }: Reading, language: Language): string {
  if (unit?.kind === 'percent') return 'percent';
  if (unit?.kind === 'currency') return unit.codes[0] ?? '';
  return unitBehind(text.slice(end), language);
}

/** From the hedge, or the word that says a fall, to the word behind the number; no further than the clause. */
function quoteFrom(
  text: string,
  reading: Reading,
  next: Reading | undefined,
  language: Language,
): Pick<Proposal, 'quote' | 'before'> {
  const { hedge, range } = reading;
  const end = range?.certain ? range.second.end : reading.end;
  const before = readable(text).slice(0, reading.start).toLowerCase();
  const hedged = hedge === null ? -1 : before.lastIndexOf(hedge.words.split(' … ')[0] ?? '');
  const ranged = range?.certain ? text.indexOf(range.words) : -1;
  const bare = withoutHedge(before, language);
  const falls = reading.sign === 'minus' ? (language.signs.fallBefore.exec(bare)?.index ?? -1) : -1;
  const starts = [hedged, ranged, falls < 0 ? -1 : falls + 1].filter(
    (place) => place >= 0 && place < reading.start,
  );
  const opening = /[^\s(]*$/.exec(text.slice(0, reading.start))?.[0].length ?? 0;
  const start = wordStart(text, Math.min(reading.start - opening, ...starts));
  const tail = TAIL.exec(text.slice(end))?.[0] ?? '';
  const room = next === undefined || range?.certain ? tail.length : Math.max(0, next.start - end);
  const most = room < tail.length ? tail.slice(0, room).replace(/ \S*$/, '') : tail;
  const words = `${text.slice(start, end)}${most}`.trim().split(' ');
  const quote = words.slice(0, MAX_QUOTE_WORDS).join(' ').replace(LOOSE_END, '');
  return { quote, before: text.slice(0, start) };
}

/** The rest of the word at the end of a number, and one more: what is quoted is printed again, and of that a digest may have little. A mark between digits is no end of a clause. */
const LETTER = String.raw`(?:[^\s,.;:!?()"]|(?<=\d)[.,](?=\d))`;
const TAIL = new RegExp(`^${LETTER}*(?: ${LETTER}+){0,1}`, 'u');

const LOOSE_END = new RegExp(`(?: (?:${LEADING_ON}))+$`, 'i');

function wordStart(text: string, at: number): number {
  return at - (/[\p{L}\p{M}]*$/u.exec(text.slice(0, at))?.[0].length ?? 0);
}
