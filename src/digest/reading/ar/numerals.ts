import { table } from '../fold.ts';
import type { Numerals } from '../language.ts';

export const numerals: Numerals = {
  group: ',',
  decimal: '.',
  eitherDecimal: true,
  scales: new Map(
    table(
      'ألف/ألفا/آلاف مليون/مليونا/ملايين مليار/مليارا/مليارات/بليون/بليونا تريليون/تريليونا/تريليونات',
      (place) => 3 * (place + 1),
    ),
  ),
  moneyMarks: new Map(),
  marks: new Map(),
  goesOn: 'و',
};
