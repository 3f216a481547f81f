import { table } from '../fold.ts';
import type { Numerals } from '../language.ts';

export const numerals: Numerals = {
  group: '.',
  decimal: ',',
  eitherDecimal: false,
  scales: new Map([
    ...table(
      'tausend/tsd million/millionen/mio milliarde/milliarden/mrd/mia billion/billionen/bio',
      (place) => 3 * (place + 1),
    ),
    ['billiarde', 15],
    ['billiarden', 15],
  ]),
  moneyMarks: new Map(),
  marks: new Map(),
  goesOn: null,
};
