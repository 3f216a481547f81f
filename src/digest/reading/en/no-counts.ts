import type { NoCountKind } from '../language.ts';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
const YEAR = '(?:1[0-9]|20|21)\\d\\d(?![\\d,.]*\\d)';
const RECENT = '(?:19\\d\\d|20[0-3]\\d)(?![\\d,.]*\\d)';
/** Nothing that could be counted follows: the words that go on are small. */
const ENDS = String.raw`(?= (?:and|to|or|in|on|at|of|from|by|with|after|before|but|when|while|as|the|a|an|that|which|who|is|are|was|were|had|has|have|still|there|it|they|he|she|we)\b|[^ \p{L}\d-]|-(?!\d)|$)`;

export const noCounts: readonly (readonly [RegExp, NoCountKind])[] = [
  [new RegExp(`(?<!\\p{L})${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?![\\d:])(?:, ${YEAR})?`, 'giu'), 'date'],
  [new RegExp(`(?<![\\d.,])\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}(?!\\p{L})(?: ${YEAR})?`, 'giu'), 'date'],
  [new RegExp(`(?<!\\p{L})${MONTH} ${YEAR}`, 'giu'), 'date'],
  [/(?<![\d:])\d{1,2}:\d{2}(?!\d)(?: ?[ap]\.?m\.?)?|(?<!\p{L})\d{1,2} ?[ap]\.?m\b\.?/giu, 'clock'],
  [new RegExp(`(?<!\\p{L})(?:from|between) ${YEAR} (?:to|and|until) ${YEAR}`, 'giu'), 'year'],
  [
    new RegExp(
      `(?<!\\p{L})(?:in|since|of|until|till|by|before|after|during|early|late|mid|to|from|for|year|through|around|about|summer|winter|spring|autumn|fall|war)[ -]${YEAR}${ENDS}`,
      'giu',
    ),
    'year',
  ],
  [new RegExp(`(?<=^|[(–-])${YEAR}(?=$|[)–-])`, 'gu'), 'year'],
  [
    /(?<!\p{L})(?:aged?|ages|the age of)(?: between| from)? \d{1,3}(?: (?:to|and|or) \d{1,3})?|\d{1,3}-(?:years?|months?|weeks?|days?)-old/giu,
    'age',
  ],
  [new RegExp(`(?<![\\p{L}\\d$€£])${RECENT}(?='s(?!\\p{L}))`, 'giu'), 'year'],
  [new RegExp(`(?<!\\p{L})an? ${RECENT}(?= \\p{L})`, 'giu'), 'year'],
  [
    new RegExp(
      `(?<!\\p{L})(?:the|its|their|his|her|last|that|this) ${RECENT}(?= (?:war|crisis|elections?|invasion|attacks?|deal|agreement|accords?|treaty|constitution|law|act|study|report|survey|census|budget|season|campaign|earthquake|floods?|hurricane|storm|pandemic|epidemic|outbreak|uprising|revolution|coup|ceasefire|truce|borders?|lines|peak|levels?|average|Olympics|World)\\b)`,
      'giu',
    ),
    'year',
  ],
  [/, \d{1,3},(?= (?:who|a|an|the|was|is|of|from|and|said|told)\b)/gu, 'age'],
  [
    /(?<!\p{L})(?:children|people|kids|adults|women|men|girls|boys|those|anyone|everyone|voters|patients|players|persons|residents|citizens|students)(?: who are| are)? (?:aged )?(?:under|over|above|below)(?: the age of)? \d{1,3}(?! ?%| [\p{L}]+s\b)(?:s\b)?/giu,
    'age',
  ],
  [/(?<!\p{L})(?:under|over)-\d{1,2}s?(?!\d)/giu, 'age'],
  [/(?<!\p{L})per (?:\d[\d,]*|one|ten|hundred|thousand|million)(?: (?:thousand|million))?/giu, 'base'],
  // "G7", "H1N1"; "R500 million" is money.
  [/(?<![\p{L}\d])[A-QS-Z]\d+(?![\d,.]*\d)/gu, 'name'],
  [/(?<!\p{L})below zero(?!\p{L})/giu, 'base'],
  [/(?<=\p{L})-\d+(?![\d,.]*\d| \p{L}+ (?:people|dead))/gu, 'name'],
  [
    /(?<!\p{L})(?:No\.|number|page|article|section|chapter|flight|route|highway|room|gate|line|phase|round|stage|day|week|chapter) \d+(?![\d,.]*\d)/giu,
    'name',
  ],
];
