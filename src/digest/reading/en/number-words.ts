import { table } from '../fold.ts';
import type { Atom, NumberWords } from '../language.ts';

const ATOMS = new Map<string, Atom>([
  ...table(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    (place) => place,
  ),
  ...table('twenty thirty forty fifty sixty seventy eighty ninety', (place) => 10 * (place + 2)),
  ['hundred', { power: 2 }],
  ['thousand', { power: 3 }],
  ['lakh', { power: 5 }],
  ['million', { power: 6 }],
  ['crore', { power: 7 }],
  ['billion', { power: 9 }],
  ['trillion', { power: 12 }],
]);
const SCALES = new Set(['hundred', 'thousand', 'lakh', 'million', 'crore', 'billion', 'trillion']);

export const words: NumberWords = {
  atomsOf: (word) => {
    const atom = ATOMS.get(word);
    return atom === undefined ? null : [atom];
  },
  startsAlone: (word) => !SCALES.has(word),
  joiners: new Set(['and']),
  unitsFirst: false,
  teensBehind: false,
  scores: false,
  joinsTens: false,
  halfBefore: /^half(?: an? |-)/,
  halfAfter: /^(?: and a half|-and-a-half)(?!\p{L})/u,
  articles: new Set(['a', 'an']),
  collectives: new Map([['dozen', 12]]),
  vague: null,
  indefinite: null,
  halfBehindUnit:
    /^ (?:years?|months?|weeks?|days?|hours?|miles?|feet|meters?|metres?) and a half(?!\p{L})/iu,
};
