import type { Language } from '../language.ts';
import { hedges } from './hedges.ts';
import { noCounts } from './no-counts.ts';
import { words } from './number-words.ts';
import { numerals } from './numerals.ts';
import { ratios } from './ratios.ts';

export const german: Language = {
  code: 'de',
  numerals,
  words,
  ratios,
  hedges,
  ranges: {
    between: /(?:^|[^\p{L}])zwischen ?$/iu,
    from: /(?:^|[^\p{L}])von ?$/iu,
    afterBetween: /^ und $/i,
    joint: /^(?: bis | oder |-| - )$/i,
    goesTo: /^ auf $/i,
  },
  signs: {
    minus: /(?<!\p{L})minus $/iu,
    fallBefore:
      /(?:^|[^\p{L}])(?:(?:sank|sanken|sinkt|sinken|gesunken|fiel|fielen|fällt|gefallen|schrumpfte|schrumpften|schrumpft|geschrumpft|brach|brachen|zurückgegangen|verlor|ging|gingen|Rückgang|Minus|Einbruch|Abnahme)(?: (?!auf(?!\p{L}))[\p{L}-]+){0,3} um|(?:Rückgang|Minus|Einbruch|Abnahme)(?: [\p{L}-]+){0,3} von) $/iu,
    lossBefore: /(?:^|[^\p{L}])(?:verlor|verloren|verliert|Verlust von|Verluste von) $/iu,
    fallAfter:
      /^(?: [\p{L}-]+){0,2} (?:gesunken|gefallen|geschrumpft|zurückgegangen|eingebrochen)(?!\p{L})/iu,
    lessAfter: /^(?: Punkte| Prozentpunkte)? (?:weniger|niedriger|geringer|tiefer)(?!\p{L})/iu,
    belowZeroAfter: /^(?: Grad(?: Celsius)?| ?°C?)? unter (?:null|Null|dem Gefrierpunkt)(?!\p{L})/iu,
    changeAfter: /^ auf (?=\S*\d)/iu,
    distanceAfter: null,
  },
  particles: '',
  noCounts,
  uncounted:
    /(?<!\p{L})(?:Dutzende|Hunderte|Tausende|Zehntausende|Hunderttausende|Millionen|Milliarden|(?:mehrere|einige|ein paar)(?: (?:hundert|tausend|Dutzend|Millionen))?|viele)(?!\p{L})/iu,
  expected:
    /(?<!\p{L})(?:Prognosen?|prognostizier\p{L}*|erwarte[tn]?|erwartet werden|voraussichtlich|rechne[tn] mit|geht von|sollen? bis|wird|werden)(?!\p{L})/iu,
  percent: /^(?: ?%|[ -]Prozent(?!\p{L}))/iu,
  currencies: [
    [/^ US-Dollar(?!\p{L})/iu, 'USD'],
    [/^ Dollar(?!\p{L})/iu, 'USD'],
    [/^ Euro(?!\p{L})/iu, 'EUR'],
    [/^ (?:Schweizer )?Franken(?!\p{L})/iu, 'CHF'],
    [/^ (?:britische )?Pfund(?!\p{L})/iu, 'GBP'],
  ],
};
