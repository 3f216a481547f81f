import { table } from '../fold.ts';
import type { Atom, NumberWords } from '../language.ts';

const ATOMS = new Map<string, Atom>([
  ...table(
    'zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
    (place) => place,
  ),
  ...table('vingt trente quarante cinquante soixante', (place) => 10 * (place + 2)),
  ['septante', 70],
  ['huitante', 80],
  ['octante', 80],
  ['nonante', 90],
  ['cent', { power: 2 }],
  ['cents', { power: 2 }],
  ['mille', { power: 3 }],
  ['million', { power: 6 }],
  ['millions', { power: 6 }],
  ['milliard', { power: 9 }],
  ['milliards', { power: 9 }],
]);

export const words: NumberWords = {
  atomsOf: (word) => {
    const atom = ATOMS.get(word === 'vingts' ? 'vingt' : word);
    return atom === undefined ? null : [atom];
  },
  startsAlone: (word) => /^(?:cent|mille)$/.test(word),
  joiners: new Set(['et']),
  unitsFirst: false,
  teensBehind: false,
  scores: true,
  joinsTens: true,
  halfBefore: /^un demi[ -]/i,
  halfAfter: /^ et demie?(?!\p{L})/iu,
  articles: new Set(['un', 'une']),
  collectives: new Map([
    ['dizaine', 10],
    ['douzaine', 12],
    ['quinzaine', 15],
    ['vingtaine', 20],
    ['trentaine', 30],
    ['quarantaine', 40],
    ['cinquantaine', 50],
    ['soixantaine', 60],
    ['centaine', 100],
    ['millier', 1000],
  ]),
  vague: /(?:aine|millier)$/iu,
  indefinite: null,
  halfBehindUnit:
    /^ (?:heures?|ans?|années?|jours?|mois|semaines?|mètres|kilomètres|degrés) et demie?(?!\p{L})/iu,
};
