import { table } from '../fold.ts';
import type { Atom, NumberWords } from '../language.ts';

const ATOMS = new Map<string, Atom>([
  ...table(
    'null ein/eins/eine/einen/einem/einer/eines zwei/zwo drei vier fünf/fuenf sechs sieben acht neun zehn elf zwölf/zwoelf dreizehn vierzehn fünfzehn/fuenfzehn sechzehn siebzehn achtzehn neunzehn',
    (place) => place,
  ),
  ...table(
    'zwanzig dreißig/dreissig vierzig fünfzig/fuenfzig sechzig siebzig achtzig neunzig',
    (place) => 10 * (place + 2),
  ),
  ['eineinhalb', 1.5],
  ['anderthalb', 1.5],
  ['zweieinhalb', 2.5],
  ['dreieinhalb', 3.5],
  ['viereinhalb', 4.5],
  ['hundert', { power: 2 }],
  ['tausend', { power: 3 }],
  ['million', { power: 6 }],
  ['millionen', { power: 6 }],
  ['milliarde', { power: 9 }],
  ['milliarden', { power: 9 }],
  ['billion', { power: 12 }],
  ['billionen', { power: 12 }],
]);
const PARTS = [...ATOMS.keys()].sort((a, b) => b.length - a.length);

/** "zweihunderteinundvierzig" is one word: its parts from left to right, the longest first. */
function atomsOf(word: string): readonly Atom[] | null {
  const atoms: Atom[] = [];
  let rest = word;
  while (rest !== '') {
    const part = PARTS.find((each) => rest.startsWith(each));
    const atom = part === undefined ? undefined : ATOMS.get(part);
    if (part === undefined || atom === undefined) {
      if (atoms.length === 0 || !rest.startsWith('und')) return null;
      rest = rest.slice('und'.length);
      if (rest === '') return null;
      continue;
    }
    atoms.push(atom);
    rest = rest.slice(part.length);
  }
  return atoms.length === 0 ? null : atoms;
}

export const words: NumberWords = {
  atomsOf,
  startsAlone: (word) => /^(?:hundert|tausend)/.test(word),
  joiners: new Set(['und']),
  unitsFirst: true,
  teensBehind: false,
  scores: false,
  joinsTens: false,
  halfBefore: /^eine?[rnm]? halbe[nrs]? /i,
  halfAfter: null,
  articles: new Set(['ein', 'eine', 'einen', 'einem', 'einer', 'eines']),
  collectives: new Map([['dutzend', 12]]),
  vague: null,
  indefinite: /(?<!\p{L})(?:mehrere[nr]?|einige[nr]?|viele[nr]?|wenige[nr]?|paar) $/iu,
  halfBehindUnit: null,
};
