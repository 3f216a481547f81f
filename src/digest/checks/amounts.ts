import type { Finding } from '../problem.ts';
import type { Quantity } from '../schema.ts';
import { showValue } from '../show-value.ts';
import type { WellFormed } from '../well-formed.ts';

/** Units that may be divided. Everything else is counted: there are no 1.5 people. */
const DIVISIBLE = new Set(
  (
    '% percent “per cent” “percentage points” points degrees years months weeks days hours minutes seconds ' +
    'kilometres kilometers km metres meters m centimetres miles feet hectares acres “square kilometres” “square miles” ' +
    'litres liters gallons barrels tonnes tons kilograms kg grams pounds dollars euros shekels yen yuan roubles ' +
    'rubles rupees francs dirhams riyals USD EUR GBP ILS kilowatts megawatts gigawatts'
  )
    .match(/“[^”]+”|\S+/g)
    ?.map((unit) => unit.replace(/[“”]/g, '').toLowerCase()),
);

/** Counts that are no whole numbers, and ranges that end before they start. */
export function checkAmounts({ figures }: WellFormed): readonly Finding[] {
  return figures.flatMap(({ at, entry: { quantity, unit } }): readonly Finding[] => {
    if (quantity === undefined) return [];
    const here = [...at, 'quantity'];
    const broken = DIVISIBLE.has(unit.toLowerCase())
      ? []
      : amountsOf(quantity)
          .filter(([, value]) => !Number.isInteger(value))
          .map(([field, value]) => ({
            at: [...here, field],
            reason: `${value} is not a whole number, and ${showValue(unit)} are counted in whole ones.`,
            remedy:
              'Write a whole number, or name a unit that can be divided, such as "percent", "hours" or "dollars".',
          }));
    if (quantity.qualifier !== 'between' || quantity.low <= quantity.high) return broken;
    const reason = `The range ends below its start: ${quantity.low} is more than ${quantity.high}.`;
    return [
      ...broken,
      { at: [...here, 'low'], reason, remedy: 'Write the lower number as "low" and the higher as "high".' },
    ];
  });
}

function amountsOf(quantity: Quantity): readonly (readonly [field: string, value: number])[] {
  return quantity.qualifier === 'between'
    ? [
        ['low', quantity.low],
        ['high', quantity.high],
      ]
    : [['value', quantity.value]];
}
