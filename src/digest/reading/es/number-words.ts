import { table } from '../fold.ts';
import type { Atom, NumberWords } from '../language.ts';

const ATOMS = new Map<string, Atom>([
  ...table(
    'cero un/uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiún/veintiuno/veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
    (place) => place,
  ),
  ...table('treinta cuarenta cincuenta sesenta setenta ochenta noventa', (place) => 10 * (place + 3)),
  ...table(
    'cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas',
    (place) => 100 * (place + 1),
  ),
  ['mil', { power: 3 }],
  ['millón', { power: 6 }],
  ['millones', { power: 6 }],
  ['billón', { power: 12 }],
  ['billones', { power: 12 }],
]);

export const words: NumberWords = {
  atomsOf: (word) => {
    const atom = ATOMS.get(word);
    return atom === undefined ? null : [atom];
  },
  startsAlone: (word) => word === 'mil',
  joiners: new Set(['y']),
  unitsFirst: false,
  teensBehind: false,
  scores: false,
  joinsTens: true,
  halfBefore: /^medi[oa] /i,
  halfAfter: /^ y medi[oa](?!\p{L})/iu,
  articles: new Set(['un', 'una', 'uno']),
  collectives: new Map([
    ['decena', 10],
    ['docena', 12],
    ['docenas', 12],
    ['veintena', 20],
    ['treintena', 30],
    ['cincuentena', 50],
    ['centenar', 100],
    ['millar', 1000],
  ]),
  vague: /(?:(?<!doc)ena|ntenar|millar)$/iu,
  indefinite: null,
  halfBehindUnit:
    /^ (?:horas?|años?|días?|mes(?:es)?|semanas?|metros|kilómetros|grados) y medi[oa](?!\p{L})/iu,
};
