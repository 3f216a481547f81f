import type { NoCountKind } from '../language.ts';

const MONTH =
  '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)';
const YEAR = '(?:1[0-9]|20|21)\\d\\d(?![\\d.,]*\\d)';
const ENDS = String.raw`(?= (?:y|a|o|en|de|del|por|con|tras|antes|pero|cuando|el|la|los|las|un|una|que|es|son|fue|era|ha|han|había|murieron|hubo|fueron|eran|tuvo|perdió|ganó|alcanzó|cayó|subió|bajó)(?!\p{L})|[^ \p{L}\d-]|-(?!\d)|$)`;

export const noCounts: readonly (readonly [RegExp, NoCountKind])[] = [
  [new RegExp(`(?<![\\d.,])\\d{1,2} de ${MONTH}(?!\\p{L})(?: (?:de|del) ${YEAR})?`, 'giu'), 'date'],
  [new RegExp(`(?<!\\p{L})${MONTH} (?:de |del )?${YEAR}`, 'giu'), 'date'],
  [
    /(?<![\d:.])\d{1,2}[:.]\d{2} a (?:las )?\d{1,2}[:.]\d{2}(?= ?(?:horas|h)(?!\p{L}))|(?<![\d:])\d{1,2}[:.]\d{2}(?= ?(?:horas|h|GMT)(?!\p{L}))|(?<![\d:])\d{1,2}:\d{2}(?!\d)|(?<!\p{L})las \d{1,2}(?= (?:horas|de la))/giu,
    'clock',
  ],
  [new RegExp(`(?<!\\p{L})(?:entre|de) ${YEAR} (?:y|a) ${YEAR}`, 'giu'), 'year'],
  [
    new RegExp(
      `(?<!\\p{L})(?:en|desde|de|a|hasta|antes de|después de|año|verano|invierno|otoño|primavera|para|del) ${YEAR}${ENDS}`,
      'giu',
    ),
    'year',
  ],
  [/(?<!\p{L})(?:los )?años \d{2,4}(?!\d)/giu, 'year'],
  [
    /(?<!\p{L})de \d{1,3} años(?! de(?! edad))|(?<!\p{L})(?:menores|mayores) de \d{1,3}(?: años)?|, \d{1,3} años,/giu,
    'age',
  ],
  [
    /(?<!\p{L})(?:niñ[oa]s?|adolescentes?|jóvenes|menores|hombres?|mujer(?:es)?|personas|de) (?:de|de entre|entre) \d{1,3} (?:a|y) \d{1,3} años/giu,
    'age',
  ],
  [/(?<!\p{L})(?:por|por cada) (?:\d[\d .]*\d|cien mil|mil)(?= (?:habitantes|personas))/giu, 'base'],
  [/(?<![\p{L}\d])[A-Z]\d+(?![\d,.]*\d)/gu, 'name'],
  [/(?<!\p{L})bajo cero(?!\p{L})/giu, 'base'],
  [/(?<=\p{L})-\d+(?![\d,.]*\d)/gu, 'name'],
  [
    /(?<!\p{L})(?:núm\.|número|artículo|página|fase|vuelo|ruta|carretera|autopista|Boeing|Airbus|resolución) ?\d+(?![\d,.]*\d)/giu,
    'name',
  ],
];
