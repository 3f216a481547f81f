import type { TurningLists } from '../language.ts';

/** Beside the hedges of `hedges.ts`. */
export const turning: TurningLists = {
  hedges: `minimal nur lediglich bloß kaum genau exakt weit deutlich vielleicht angeblich ohne minus plus halb`,
  trailing: 'mindestens höchstens ungefähr |"oder mehr"|"oder weniger"|"oder so"',
  negations: 'nicht kein keine keinen keiner keinem keines nie niemals weder bestreitet bestritt dementierte',
  articles: 'der die das den dem des ein eine einen von insgesamt weitere weiteren',
  helpers: 'haben hat hatte hatten sind ist war waren wurden wurde werden worden in für zu bei mit noch mehr',
  stops: 'und aber oder wer welche welcher welches wenn wo während wie ob weil nachdem bevor seit dass',
  joints: 'bis oder',
  between: 'zwischen',
  and: 'und',
  scales: 'hundert tausend million millionen milliarde milliarden billion billionen prozent mio mrd',
};
