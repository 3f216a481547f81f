import type { TurningLists } from '../language.ts';

/** Beside the hedges of `hedges.ts`. */
export const turning: TurningLists = {
  hedges: `apenas solo sólo solamente exactamente cerca alrededor sobre menos más|"como mucho"`,
  trailing:
    'aproximadamente |"al menos"|"por lo menos"|"como mínimo"|"como máximo"|"o más"|"o menos"|"más o menos"',
  negations: 'no nunca jamás ni ningún ninguna tampoco niega negó',
  articles: 'el la los las un una de del estos esos sus otros otras',
  helpers: 'ha han había habían es son era eran fue fueron sido será en para por a con todavía aún',
  stops: 'y pero o que quien cual cuando donde como si porque después antes desde',
  joints: 'a o',
  between: 'entre',
  and: 'y',
  scales: 'cientos mil millón millones',
};
