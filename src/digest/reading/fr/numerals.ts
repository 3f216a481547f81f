import { table } from '../fold.ts';
import type { Numerals } from '../language.ts';

export const numerals: Numerals = {
  group: '.',
  decimal: ',',
  eitherDecimal: true,
  scales: new Map(
    table(
      'mille million/millions/mln milliard/milliards/mds/mrd billion/billions',
      (place) => 3 * (place + 1),
    ),
  ),
  moneyMarks: new Map([
    ['k', 3],
    ['m', 6],
    ['md', 9],
    ['mds', 9],
  ]),
  marks: new Map(),
  goesOn: null,
};
