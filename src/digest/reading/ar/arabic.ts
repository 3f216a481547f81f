import type { Language } from '../language.ts';
import { hedges } from './hedges.ts';
import { noCounts } from './no-counts.ts';
import { words } from './number-words.ts';
import { numerals } from './numerals.ts';
import { ratios } from './ratios.ts';

/** The patterns are of text as `readable` leaves it: one shape of alif, and ي for ى. */
export const arabic: Language = {
  code: 'ar',
  numerals,
  words,
  ratios,
  hedges,
  ranges: {
    between: /(?:^|[^\p{L}])[وفب]?(?:ما )?بين ?$/u,
    from: /(?:^|[^\p{L}])من ?$/u,
    afterBetween: /^ (?:و|الي |و بين )-?$/u,
    joint: /^ (?:الي|او) $|^ ?- ?$/u,
    goesTo: /^ الي $/u,
  },
  signs: {
    minus: /(?<!\p{L})(?:ناقص|سالب) $/u,
    fallBefore:
      /(?:^|[^\p{L}])[وف]?(?:انخفض|انخفضت|انخفاض|تراجع|تراجعت|هبط|هبطت|هبوط|انكمش|انكمشت|تدني|تقلص|تقلصت)(?: (?!(?:الي|من|عند|حتي|في|بعد|قبل|خلال)(?!\p{L}))[\p{L}]+){0,3}? (?:بنسبة |بـ|ب)?$/u,
    lossBefore: /(?:^|[^\p{L}])[وف]?(?:خسر|خسرت|خسارة|خسائر)(?: [\p{L}]+){0,2} $/u,
    fallAfter: null,
    lessAfter: /^ اقل(?!\p{L})/u,
    belowZeroAfter: /^(?: (?:درجة|درجات)(?: مئوية)?)? تحت الصفر(?!\p{L})/u,
    changeAfter: null,
    distanceAfter: null,
  },
  particles: '[وف][بلك]?(?:ال)?|[بلك](?:ال)?|ال',
  noCounts,
  uncounted: /(?<!\p{L})[وبل]?(?:ال)?(?:عشرات|مئات|الاف|ملايين|بضع|بضعة|عدة|عدد من)(?!\p{L})/u,
  expected: /(?<!\p{L})[وف]?(?:يتوقع|تتوقع|توقع|توقعت|المتوقع|متوقع|توقعات|سوف|يرتقب|مرتقب)(?!\p{L})/u,
  percent: /^(?: ?%| (?:في المئة|في المائة|بالمئة|بالمائة)(?!\p{L}))/u,
  currencies: [
    [/^ دولارات?(?: امريكي| اميركي)?(?!\p{L})|^ دولارا?(?: امريكيا?| اميركيا?)?(?!\p{L})/u, 'USD'],
    [/^ يورو(?!\p{L})/u, 'EUR'],
    [/^ (?:شيكل|شيقل)(?!\p{L})/u, 'ILS'],
    [/^ (?:جنيه|جنيها) (?:استرليني|استرلينيا)(?!\p{L})/u, 'GBP'],
  ],
};
