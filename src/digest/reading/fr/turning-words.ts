import type { TurningLists } from '../language.ts';

/** Beside the hedges of `hedges.ts`. */
export const turning: TurningLists = {
  hedges: `près plus moins seulement exactement guère moitié peut-être|"à peine"|"bien plus de"`,
  trailing: 'environ |"au moins"|"au plus"|"ou plus"|"ou moins"|"au minimum"|"au maximum"',
  negations: 'ne pas jamais aucun aucune ni non nie dément',
  articles: 'le la les l un une des de du ces ses leurs',
  helpers: 'a ont avait avaient est sont était étaient été sera seront en pour à par avec encore',
  stops: 'et mais ou qui que dont quand où comment si parce après avant depuis',
  joints: 'à ou',
  between: 'entre',
  and: 'et',
  scales: 'cents mille million millions milliard milliards',
};
