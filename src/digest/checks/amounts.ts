import { isDivisible } from '../divisible-units.ts';
import type { Finding } from '../problem.ts';
import type { Quantity } from '../schema.ts';
import { showValue } from '../show-value.ts';
import type { WellFormed } from '../well-formed.ts';

/** Counts that are no whole numbers, shares of more than all there is, and ranges that end before they start. */
export function checkAmounts({ figures }: WellFormed): readonly Finding[] {
  return figures.flatMap(({ at, entry }): readonly Finding[] => {
    const { quantity, unit } = entry;
    if (quantity === undefined) return [];
    const here = [...at, 'quantity'];
    const broken = isDivisible(entry)
      ? []
      : amountsOf(quantity)
          .filter(([, value]) => !Number.isInteger(value))
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
