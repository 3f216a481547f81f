import type { NoCountKind } from '../language.ts';

const MONTH = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';
const YEAR = '(?:1[0-9]|20|21)\\d\\d(?![\\d.,]*\\d)';
const ENDS = String.raw`(?= (?:et|à|ou|en|sur|de|du|des|par|avec|après|avant|mais|quand|le|la|les|un|une|qui|que|est|sont|était|étaient|a|ont|avait)(?!\p{L})|[^ \p{L}\d-]|-(?!\d)|$)`;

export const noCounts: readonly (readonly [RegExp, NoCountKind])[] = [
  [new RegExp(`(?<![\\d.,])(?:\\d{1,2}|1er) ${MONTH}(?!\\p{L})(?: ${YEAR})?`, 'giu'), 'date'],
  [new RegExp(`(?<!\\p{L})${MONTH} ${YEAR}`, 'giu'), 'date'],
  [
    /(?<!\p{L})(?:à|vers|dès) \d{1,2} heures(?! (?:d[eu]|par)(?!\p{L}))|(?<![\d.,])\d{1,2} ?h(?: ?\d{2})?(?![\p{L}\d])|(?<![\d:])\d{1,2}:\d{2}(?!\d)|(?<![\d.,])\d{1,2} heures du (?:matin|soir)/giu,
    'clock',
  ],
  [new RegExp(`(?<!\\p{L})(?:entre|de) ${YEAR} (?:et|à) ${YEAR}`, 'giu'), 'year'],
  [
    new RegExp(
      `(?<!\\p{L})(?:en|depuis|de|à|avant|après|jusqu'en|d'ici|d'ici à|début|fin|mi|l'an|année|été|hiver|automne|printemps|pour|dès)[ -]${YEAR}${ENDS}`,
      'giu',
    ),
    'year',
  ],
  [/(?<!\p{L})(?:les )?années \d{2,4}(?!\d)/giu, 'year'],
  [/(?<!\p{L})(?:âgée?s? de|de moins de|de plus de) \d{1,3} ans|, \d{1,3} ans,/giu, 'age'],
  [
    /(?<!\p{L})(?:homme|femme|garçon|fille|fillette|enfants?|adolescente?s?|jeunes?|bébé|étudiante?s?|élèves?) de (?:\d{1,3} (?:à|et) )?\d{1,3} ans|âgée?s de \d{1,3} à \d{1,3} ans|les \d{1,2}-\d{1,2} ans|(?:les|des|aux) (?:moins|plus) de \d{1,3} ans/giu,
    'age',
  ],
  [/(?<!\p{L})(?:pour|par) (?:\d[\d .]*\d|cent mille|mille)(?= (?:habitants|personnes))/giu, 'base'],
  [/(?<![\p{L}\d])[A-Z]\d+(?![\d,.]*\d)/gu, 'name'],
  [/(?<!\p{L})sous (?:de )?zéro(?!\p{L})/giu, 'base'],
  [/(?<=\p{L})-\d+(?![\d,.]*\d)/gu, 'name'],
  [
    /(?<!\p{L})(?:n°|numéro|article|page|phase|vol|route|nationale|autoroute|Boeing|Airbus|résolution) ?\d+(?![\d,.]*\d)/giu,
    'name',
  ],
];
