import { isDivisible } from '../divisible-units.ts';
import { normalise } from '../normalise.ts';
import type { Finding } from '../problem.ts';
import type { Language } from '../reading/language.ts';
import { readAll } from '../reading/read-all.ts';
import { readersOf } from '../reading/readers-of.ts';
import { quotesOf } from '../receipts.ts';
import type { Figure, Quantity } from '../schema.ts';
import { showValue } from '../show-value.ts';
import type { WellFormed } from '../well-formed.ts';
import { holds } from './stated-amounts.ts';

/** Counts that are no whole numbers, shares of more than all there is, and ranges that end before they start. */
export function checkAmounts(parts: WellFormed): readonly Finding[] {
  const readers = readersOf(parts);
  return parts.figures.flatMap(({ at, entry }): readonly Finding[] => {
    const { quantity, unit } = entry;
    if (quantity === undefined) return [];
    const here = [...at, 'quantity'];
    const broken = isDivisible(entry)
      ? []
      : amountsOf(quantity)
          .filter(([, value]) => !Number.isInteger(value) && isStated(value, entry, readers))
          .map(([field, value]) => ({
            at: [...here, field],
            reason: `${value} is not a whole number, and ${showValue(unit)} are counted in whole ones.`,
            remedy:
              'Write a whole number; where the unit can be divided, add "divisible": true, or name one such as "percent", "hours" or "USD".',
          }));
    if ('ratio' in quantity) return tooLargeShare([...here, 'ratio'], quantity.ratio);
    if (quantity.qualifier !== 'between' || quantity.low <= quantity.high) return broken;
    const reason = `The range ends below its start: ${quantity.low} is more than ${quantity.high}.`;
    return [
      ...broken,
      { at: [...here, 'low'], reason, remedy: 'Write the lower number as "low" and the higher as "high".' },
    ];
  });
}

/** Whether the words may hold a number: of one that they do not hold there is more to mend than that it has a fraction. */
function isStated(value: number, figure: Figure, readers: readonly Language[]): boolean {
  const [quote] = quotesOf(figure);
  if (quote === undefined || readers.length === 0) return true;
  const text = normalise(quote.quote);
  return readers.some((language) =>
    readAll(text, language).some((reading) => holds(reading, { qualifier: 'exact', value }) !== null),
  );
}

function tooLargeShare(at: Finding['at'], [part, whole]: readonly [number, number]): readonly Finding[] {
  if (part !== 0 && Math.abs(part) <= whole) return [];
  const reason = `${part} of ${whole} is no share of a whole.`;
  return [{ at, reason, remedy: 'Write the part first: "one in four" is [1, 4]; "twice" is "times": 2.' }];
}

function amountsOf(quantity: Quantity): readonly (readonly [field: string, value: number])[] {
  if (quantity.qualifier === 'between') {
    return [
      ['low', quantity.low],
      ['high', quantity.high],
    ];
  }
  return 'value' in quantity ? [['value', quantity.value]] : [];
}
