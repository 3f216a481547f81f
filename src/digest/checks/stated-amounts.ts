import { numberOf, type SingleQuantity } from '../quantities.ts';
import type { Amount } from '../reading/amounts.ts';
import type { Reading } from '../reading/read-all.ts';

/** Whether words state a quantity's number; `other-sign` where they state it the other way round. */
export function holds(reading: Reading, quantity: SingleQuantity): 'held' | 'other-sign' | null {
  const found = reading.amounts.some((amount) => isSame(amount, quantity));
  if (!found) return null;
  const number = numberOf(quantity);
  const right = number === 0 || reading.sign === 'either' || (reading.sign === 'minus') === number < 0;
  return right ? 'held' : 'other-sign';
}

/** The places whose words state a quantity's number as a count. */
export function readingsOf(
  quantity: SingleQuantity,
  unit: string,
  readings: readonly Reading[],
): readonly Reading[] {
  return readings.filter(
    (reading) =>
      holds(reading, quantity) === 'held' &&
      // An age is a number of years, and of nothing else.
      (reading.noCount === null || (reading.noCount === 'age' && OF_AGE.test(unit))),
  );
}

const OF_AGE =
  /year|month|week|day|\bage|Jahr|Monat|Alter|\bans?\b|mois|âge|años?|mes|edad|سن|عام|عمر|شهر|שנ|גיל|חודש/iu;

/** How a digest would write what words state: `"value": -18`, `"ratio": [1, 4]`. */
export function stated({ amounts, sign }: Reading): string {
  const [amount] = amounts;
  const minus = sign === 'minus' ? -1 : 1;
  switch (amount?.kind) {
    case 'ratio':
      return `"ratio": [${minus * amount.ratio[0]}, ${amount.ratio[1]}]`;
    case 'times':
      return `"times": ${amount.times}`;
    default:
      return `"value": ${minus * (amount?.value ?? 0)}`;
  }
}

function isSame(amount: Amount, quantity: SingleQuantity): boolean {
  if ('ratio' in quantity) {
    const [part, whole] = quantity.ratio;
    return amount.kind === 'ratio' && amount.ratio[0] === Math.abs(part) && amount.ratio[1] === whole;
  }
  if ('times' in quantity) return amount.kind === 'times' && amount.times === quantity.times;
  return amount.kind === 'value' && amount.value === Math.abs(quantity.value);
}
