import { table } from '../fold.ts';
import type { Numerals } from '../language.ts';

export const numerals: Numerals = {
  group: '.',
  decimal: ',',
  eitherDecimal: true,
  scales: new Map([
    ['mil', 3],
    ...table('millón/millones/mill/mln', () => 6),
    ['millardo', 9],
    ['millardos', 9],
    ...table('billón/billones', () => 12),
  ]),
  moneyMarks: new Map([['m', 6]]),
  marks: new Map([['M', 6]]),
  goesOn: 'y',
};
