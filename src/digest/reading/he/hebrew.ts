import type { Language } from '../language.ts';
import { hedges } from './hedges.ts';
import { noCounts } from './no-counts.ts';
import { words } from './number-words.ts';
import { numerals } from './numerals.ts';
import { ratios } from './ratios.ts';

export const hebrew: Language = {
  code: 'he',
  numerals,
  words,
  ratios,
  hedges,
  ranges: {
    between: /(?:^|[^\p{L}])[וש]?בין ?-?$/u,
    from: /(?:^|[^\p{L}])[וש]?מ-?$/u,
    afterBetween: /^ (?:ל|ו|לבין |עד )-?$/u,
    joint: /^ (?:עד|או) $|^ עד ל-?$|^ ?- ?$/u,
    goesTo: /^ ל-?$/u,
  },
  signs: {
    minus: /(?<=(?<!\p{L})(?:ו?[בכלמ]?-?))מינוס $/u,
    fallBefore:
      /(?:^|[^\p{L}])[וש]?(?:ירד|ירדה|ירדו|צנח|צנחה|צנחו|נפל|נפלה|נפלו|התכווץ|התכווצה|צלל|צללה|ירידה|צניחה)(?: [\p{L}]+){0,2} (?:ב|של )-?$/u,
    lossBefore: /(?:^|[^\p{L}])[וש]?(?:הפסיד|הפסידה|איבד|איבדה|הפסד של|הפסדים של)(?: [\p{L}]+)? -?$/u,
    fallAfter: null,
    lessAfter: /^ (?:פחות|נמוך|נמוכה)(?!\p{L})/u,
    belowZeroAfter: /^(?: מעלות(?: צלזיוס)?)? מתחת לאפס(?!\p{L})/u,
    changeAfter: null,
    distanceAfter: null,
  },
  particles: 'ו?ש?[הבלכמ]|ו?ש|ו',
  noCounts,
  uncounted: /(?<!\p{L})[וב]?(?:עשרות|מאות|אלפי|אלפים|מיליוני|מיליונים|כמה|מספר)(?!\p{L})/u,
  expected: /(?<!\p{L})[ושה]?(?:צפוי|צפויה|צפויים|תחזית|התחזית|צופה|צופים|חזה|צפה)(?!\p{L})/u,
  percent: /^(?: ?%| אחוז(?:ים|י)?(?!\p{L}))/u,
  currencies: [
    [/^ דולר(?:ים)?(?: אמריקנ?א?ים?)?(?!\p{L})/u, 'USD'],
    [/^ (?:אירו|יורו)(?!\p{L})/u, 'EUR'],
    [/^ (?:שקל(?:ים)?|ש"ח)(?!\p{L})/u, 'ILS'],
    [/^ ליש"ט(?!\p{L})/u, 'GBP'],
  ],
};
