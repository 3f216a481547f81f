import type { Language } from '../language.ts';
import { hedges } from './hedges.ts';
import { noCounts } from './no-counts.ts';
import { words } from './number-words.ts';
import { numerals } from './numerals.ts';
import { ratios } from './ratios.ts';

export const spanish: Language = {
  code: 'es',
  numerals,
  words,
  ratios,
  hedges,
  ranges: {
    between: /(?:^|[^\p{L}])entre(?: el| los| las)? ?$/iu,
    from: /(?:^|[^\p{L}])(?:de|del) ?$/iu,
    afterBetween: /^ y (?:el |los |las )?$/i,
    joint: /^(?: a | al | o |-| - )$/i,
    goesTo: /^ al? $/i,
  },
  signs: {
    minus: /(?<!\p{L})(?<!(?:al|lo|no|más o) )menos $/iu,
    fallBefore:
      /(?:^|[^\p{L}])(?:(?:cay(?:ó|eron)|ha caído|caído|caer|bajó|bajaron|bajado|descendi(?:ó|eron|do)|disminuy(?:ó|eron)|disminuido|retrocedi(?:ó|eron)|se desplom(?:ó|aron)|se redujo|se contrajo)(?: (?:en|hasta en))?(?: (?:un|el|otro))?|(?:caída|baja|descenso|disminución|retroceso) (?:del|de)(?: un)?) $/iu,
    lossBefore: /(?:^|[^\p{L}])(?:perd(?:ió|ieron|ido|er)|pérdidas? de)(?: (?:un|el))? $/iu,
    fallAfter: null,
    lessAfter: /^(?: puntos?)? (?:menos|inferior(?:es)?)(?!\p{L})/iu,
    belowZeroAfter: /^(?: grados?| ?°C?)? bajo cero(?!\p{L})/iu,
    changeAfter: /^ al? (?=\S*\d)/iu,
    distanceAfter: null,
  },
  particles: '',
  noCounts,
  uncounted:
    /(?<!\p{L})(?:decenas|docenas|cientos|centenares|miles|millares|millones|varios|varias|algunos|muchos)(?!\p{L})/iu,
  expected:
    /(?<!\p{L})(?:prevé|prevén|previst[oa]s?|previsi(?:ón|ones)|pronóstic\p{L}*|pronostic\p{L}*|esperad[oa]s?|se espera|espera|estima que|proyecta)(?!\p{L})/iu,
  percent: /^(?: ?%| por ciento(?!\p{L}))/iu,
  currencies: [
    [/^ (?:de )?dólares(?: estadounidenses)?(?!\p{L})/iu, 'USD'],
    [/^ (?:de )?euros?(?!\p{L})/iu, 'EUR'],
    [/^ (?:de )?pesos mexicanos(?!\p{L})/iu, 'MXN'],
    [/^ (?:de )?libras(?: esterlinas)?(?!\p{L})/iu, 'GBP'],
  ],
};
