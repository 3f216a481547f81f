import { table } from '../fold.ts';
import type { Ratios } from '../language.ts';

const share = (words: string) => new RegExp(`^(?:${words})(?!\\p{L})`, 'u');

export const ratios: Ratios = {
  shares: [
    [/^(?:ה?מחצית|חצי(?! (?:מיליון|מיליארד)))(?!\p{L})/u, [1, 2]],
    [share('שליש'), [1, 3]],
    [share('רבע'), [1, 4]],
    [share('חמישית'), [1, 5]],
    [share('עשירית'), [1, 10]],
  ],
  parts: new Map(
    table('שלישים/שלישי רבעים/רבעי חמישיות שישיות שביעיות שמיניות תשיעיות עשיריות', (place) => place + 3),
  ),
  joints: [
    { pattern: /^ (?:\p{L}+ )?מ(?:תוך )?כל -?$/u, sure: true },
    { pattern: /^ מתוך -?$/u, sure: false },
  ],
  multiples: [
    [share('כפול|כפולה|הוכפל|הוכפלה|הוכפלו|הכפיל|הכפילה|פי שניים|פי שתיים'), 2],
    [share('שילש|שילשה|פי שלושה|פי שלוש'), 3],
    [share('פי ארבעה|פי ארבע'), 4],
    [share('פי חמישה|פי חמש'), 5],
    [share('פי עשרה|פי עשר'), 10],
  ],
  oneOfEach: { before: /(?:^|[^\p{L}])(?![\p{L}]+(?:יים) )[\p{L}]+ מ(?:תוך )?כל -?$/u, counted: null },
  timesAfter: null,
  timesBefore: /(?<!\p{L})[ובל]?פי ?-?$/u,
};
