import type { NoCountKind } from '../language.ts';

const MONTH =
  '(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan|Feb|Mrz|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)\\.?';
const YEAR = '(?:1[0-9]|20|21)\\d\\d(?![\\d.,]*\\d)';
const ENDS = String.raw`(?= (?:und|bis|oder|in|im|an|am|auf|von|vom|mit|nach|vor|aber|als|der|die|das|den|dem|ein|eine|ist|sind|war|waren|hat|haben|hatte|noch|wurde|wurden)\b|[^ \p{L}\d-]|-(?!\d)|$)`;

export const noCounts: readonly (readonly [RegExp, NoCountKind])[] = [
  [new RegExp(`(?<![\\d.,])\\d{1,2}\\. (?:${MONTH}(?!\\p{L})(?: ${YEAR})?|\\d{1,2}\\.)`, 'giu'), 'date'],
  [new RegExp(`(?<!\\p{L})${MONTH} ${YEAR}`, 'giu'), 'date'],
  [/(?<![\d.,])\d{1,2}\.\d{1,2}\.(?:\d{2,4})?/gu, 'date'],
  [/(?<!\p{L})(?:zwischen|von) \d{1,2}(?:[:.]\d{2})? (?:und|bis) \d{1,2}(?:[:.]\d{2})? Uhr/giu, 'clock'],
  [/(?<![\d:.])\d{1,2}(?:[:.]\d{2})? Uhr(?: \d{1,2}(?! ?%))?|(?<![\d:])\d{1,2}:\d{2}(?!\d)/giu, 'clock'],
  [new RegExp(`(?<!\\p{L})(?:zwischen|von) ${YEAR} (?:bis|und) ${YEAR}`, 'giu'), 'year'],
  [
    new RegExp(
      `(?<!\\p{L})(?:in|seit|von|bis|vor|nach|ab|Jahre?s?|Anfang|Mitte|Ende|Sommer|Winter|Herbst|Frühjahr|Frühling|gegenüber|für|um) ${YEAR}${ENDS}`,
      'giu',
    ),
    'year',
  ],
  [/(?<!\p{L})(?:vor|seit|nach|in) (?:\d+|\p{L}+) (?:Jahren|Jahrzehnten)(?!\p{L})/giu, 'name'],
  [
    /\d{1,3}-jährige[rnsm]?|\d{1,3} Jahre alt|(?<!\p{L})im Alter (?:von|zwischen) \d{1,3}(?: (?:bis|und) \d{1,3})?|\d{1,3}-? bis \d{1,3}-Jährige[nr]?/giu,
    'age',
  ],
  [
    /(?<!\p{L})(?:Kinder|Menschen|Personen|Frauen|Männer|Jugendliche)n? (?:unter|über|ab) \d{1,3}(?! ?%| Prozent)(?: Jahren)?/giu,
    'age',
  ],
  [
    /(?<!\p{L})(?:Kinder|Menschen|Personen|Frauen|Männer|Jugendliche)n? (?:zwischen|von|im Alter von) (?:\d{1,2}|\p{L}+) (?:und|bis) (?:\d{1,2}|\p{L}+) Jahren/giu,
    'age',
  ],
  [/(?<!\p{L})Kinder[n]? (?:unter|über|ab) (?:zwei|drei|vier|fünf|sechs|sieben|zehn|zwölf) Jahren/giu, 'age'],
  [
    /(?<![\d.,])\d{1,3}\. (?=(?:Jahrhunderts?|Jahrestags?|Tage?s?|Mal|Platz|Stock|Runde|Amtszeit|Versuch|Bundestags?|Präsident(?:in|en)?|Woche|Minute|Stunde|Lebensjahrs?)(?!\p{L}))/gu,
    'ordinal',
  ],
  [
    new RegExp(
      `(?<=^|[.!?] |(?<!\\p{L})[Ss]eit )${YEAR}(?= (?:war|waren|wurden?|lag|lagen|gab|kam|kamen|stieg|stiegen|sank|sanken|fiel|fielen|starb|starben|ging|gingen|hatten?|sei|seien|soll|sollen|werde|werden|wird|will|begann|endete|verlor|gewann|erreichte|betrug|zählte)(?!\\p{L}))`,
      'gu',
    ),
    'year',
  ],
  [/(?<![\p{L}\d])[A-Z]\d+(?![\d,.]*\d)/gu, 'name'],
  [/(?<!\p{L})unter null(?!\p{L})/giu, 'base'],
  [/(?<!\p{L})(?:je|pro) (?:\d[\d.]*|hundert|tausend)/giu, 'base'],
  [/(?<=\p{L})-\d+(?![\d,.]*\d)/gu, 'name'],
  [
    /(?<!\p{L})(?:Nr\.|Nummer|Raum|Zimmer|Kanal|Bundesstraße|Autobahn|Flug|Boeing|Airbus|Artikel|Paragraf|Seite|Phase|Runde|Platz|Tag) \d+(?![\d,.]*\d)/giu,
    'name',
  ],
];
