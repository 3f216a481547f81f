import { table } from '../fold.ts';
import type { Numerals } from '../language.ts';

export const numerals: Numerals = {
  group: ',',
  decimal: '.',
  eitherDecimal: false,
  scales: new Map(
    table('אלף/אלפים מיליון/מיליוני/מיליונים מיליארד/מיליארדי/מיליארדים טריליון', (place) => 3 * (place + 1)),
  ),
  moneyMarks: new Map(),
  marks: new Map(),
  goesOn: 'ו',
};
