import { table } from '../fold.ts';
import type { Atom, NumberWords } from '../language.ts';

const ATOMS = new Map<string, Atom>([
  ...table(
    'אפס אחד/אחת שניים/שתיים/שני/שתי/שנים/שתים שלוש/שלושה/שלושת ארבע/ארבעה/ארבעת חמש/חמישה/חמשה/חמשת/חמישת שש/שישה/ששה/ששת/שישת שבע/שבעה/שבעת שמונה/שמונת תשע/תשעה/תשעת עשר/עשרה/עשרת',
    (place) => place,
  ),
  ...table('עשרים שלושים ארבעים חמישים/חמשים שישים/ששים שבעים שמונים תשעים', (place) => 10 * (place + 2)),
  ['תריסר', 12],
  ['מאתיים', 200],
  ['אלפיים', 2000],
  ['מאה', { power: 2 }],
  ['מאות', { power: 2 }],
  ['אלף', { power: 3 }],
  ['אלפים', { power: 3 }],
  ['מיליון', { power: 6 }],
  ['מיליוני', { power: 6 }],
  ['מיליארד', { power: 9 }],
  ['מיליארדי', { power: 9 }],
]);

export const words: NumberWords = {
  atomsOf: (word) => {
    const atom = ATOMS.get(word);
    return atom === undefined ? null : [atom];
  },
  startsAlone: (word) => /^(?:מאה|אלף|מיליון|מיליארד)$/.test(word),
  joiners: new Set(),
  unitsFirst: false,
  teensBehind: true,
  scores: false,
  joinsTens: true,
  halfBefore: /^חצי /,
  halfAfter: /^ וחצי(?!\p{L})/u,
  articles: new Set(),
  collectives: new Map(),
  vague: null,
  indefinite: null,
  halfBehindUnit: /^ (?:שעות|ימים|שבועות|חודשים|שנים|שנה|קילומטרים?|מטרים?|מעלות) וחצי(?!\p{L}| \p{L})/u,
};
