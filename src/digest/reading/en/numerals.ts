import { table } from '../fold.ts';
import type { Numerals } from '../language.ts';

export const numerals: Numerals = {
  group: ',',
  decimal: '.',
  eitherDecimal: false,
  scales: new Map([
    ...table('thousand million/mn/mln billion/bn/bln trillion/tn/trn', (place) => 3 * (place + 1)),
    ['hundred', 2],
    ['lakh', 5],
    ['lakhs', 5],
    ['crore', 7],
    ['crores', 7],
  ]),
  moneyMarks: new Map([...table('k m/mn b/bn t/tn', (place) => 3 * (place + 1)), ['cr', 7]]),
  marks: new Map([
    ['k', 3],
    ['K', 3],
    ['M', 6],
    ['mn', 6],
    ['bn', 9],
    ['B', 9],
    ['tn', 12],
    ['T', 12],
  ]),
  goesOn: null,
};
