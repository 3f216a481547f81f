import { type Hedge, hedgeOf, otherSenses, type Range, rangesIn } from '../hedges.ts';
import type { Qualifier } from '../qualifiers.ts';
import { type Amount, type AmountInWords, amountsIn } from './amounts.ts';
import { readable } from './fold.ts';
import type { Language, NoCountKind } from './language.ts';
import { noCountsIn } from './no-counts.ts';
import { type Sign, signOf } from './signs.ts';
import { type Unit, unitAfter, unitBefore } from './units.ts';

/** One amount of a text with all that its words make of it. Places are offsets into the normalised text. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  /** What the words can say, without its sign; the first is the likeliest. */
  readonly amounts: readonly Amount[];
  readonly sign: Sign;
  /** Null for a bare number. */
  readonly hedge: Hedge | null;
  /** Qualifiers that an author may give instead, saying why. */
  readonly otherSenses: readonly Qualifier[];
  readonly unit: Unit | null;
  /** The range that the number is an end of. */
  readonly range: Range | null;
  /** Why it counts nothing, if so. */
  readonly noCount: NoCountKind | null;
}

/** Every amount of a normalised text, read with the words around it. */
export function readAll(text: string, language: Language): readonly Reading[] {
  const letters = readable(text);
  const ranges = rangesIn(text, language);
  const noCounts = noCountsIn(text, language);
  return amountsIn(text, language).map((amount) => {
    const { start, end, amounts } = amount;
    return {
      start,
      end,
      amounts,
      sign: signOf(text, amount, language),
      hedge: hedgeOf(text, amount, language),
      otherSenses: otherSenses(text, amount, language),
      unit: unitBefore(letters.slice(0, start)) ?? unitAfter(letters.slice(end), language),
      range: rangeAt(ranges, amount),
      noCount: noCounts.find((span) => span.start < end && start < span.end)?.kind ?? null,
    };
  });
}

function rangeAt(ranges: readonly Range[], { takes }: AmountInWords): Range | null {
  return (
    ranges.find(({ first, second }) => takes.includes(first.start) || takes.includes(second.start)) ?? null
  );
}
