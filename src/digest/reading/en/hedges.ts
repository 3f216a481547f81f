import type { Qualifier } from '../../qualifiers.ts';
import type { Hedges } from '../language.ts';

const ABOUT = ['about', 'roughly', 'around', 'some'] as const satisfies readonly Qualifier[];
const NEARLY = ['nearly', 'almost'] as const satisfies readonly Qualifier[];
const OVER = ['over', 'more than'] as const satisfies readonly Qualifier[];

/** A word that the format has allows itself alone; another allows the format's words of the same meaning. */
const BEFORE: Hedges['before'] = {
  over: ['over'],
  'more than': ['more than'],
  about: ['about'],
  some: ['some'],
  roughly: ['roughly'],
  around: ['around'],
  nearly: ['nearly'],
  almost: ['almost'],
  'at least': ['at least'],
  'at most': ['at most'],
  'up to': ['up to'],
  'fewer than': ['fewer than'],
  above: OVER,
  topping: OVER,
  exceeding: OVER,
  exceeded: OVER,
  exceeds: OVER,
  topped: OVER,
  tops: OVER,
  surpassed: OVER,
  surpasses: OVER,
  surpassing: OVER,
  'in excess of': OVER,
  'upward of': OVER,
  'upwards of': OVER,
  'greater than': OVER,
  'higher than': OVER,
  'at the least': ['at least'],
  'at the very least': ['at least'],
  'no fewer than': ['at least'],
  'no less than': ['at least'],
  'not fewer than': ['at least'],
  'not less than': ['at least'],
  'a minimum of': ['at least'],
  'minimum of': ['at least'],
  'as few as': ['at least'],
  approximately: ABOUT,
  approx: ABOUT,
  'approx.': ABOUT,
  circa: ABOUT,
  'c.': ABOUT,
  'ca.': ABOUT,
  estimated: ['about'],
  'estimated at': ['about'],
  'an estimate of': ['about'],
  'estimates of': ['about'],
  'in the region of': ABOUT,
  'in the order of': ABOUT,
  'on the order of': ABOUT,
  'more or less': ABOUT,
  'give or take': ABOUT,
  perhaps: ABOUT,
  maybe: ABOUT,
  possibly: ABOUT,
  probably: ABOUT,
  'close to': [...NEARLY, ...ABOUT],
  near: [...NEARLY, ...ABOUT],
  nearing: NEARLY,
  approaching: NEARLY,
  virtually: NEARLY,
  practically: NEARLY,
  'just under': [...NEARLY, 'fewer than'],
  'just below': [...NEARLY, 'fewer than'],
  'just over': OVER,
  'just above': OVER,
  'not quite': [...NEARLY, 'fewer than'],
  'short of': [...NEARLY, 'fewer than'],
  'shy of': [...NEARLY, 'fewer than'],
  'just shy of': [...NEARLY, 'fewer than'],
  'less than': ['fewer than'],
  under: ['fewer than'],
  below: ['fewer than'],
  'lower than': ['fewer than'],
  'no more than': ['at most'],
  'not more than': ['at most'],
  'no greater than': ['at most'],
  'no higher than': ['at most'],
  'not exceeding': ['at most'],
  'a maximum of': ['at most'],
  'maximum of': ['at most'],
  'as many as': ['up to'],
  'as much as': ['up to'],
  'as high as': ['up to'],
};

/** Up to two words for what is counted. */
const COUNTED = String.raw`(?:[ -]%?[\p{L}'-]+|%){0,3}?`;
const after = (words: string) => new RegExp(`^${COUNTED}${words}`, 'iu');

export const hedges: Hedges = {
  before: BEFORE,
  patterns: [
    // "estimated death toll of 670", "is estimated to have averted 57 million"
    [/(?<!\p{L})estimated(?: [\p{L}'-]+){1,4} (?:of|at|to) $/iu, ['about']],
    [/(?<!\p{L})estimated to (?:[\p{L}'-]+ ){1,3}$/iu, ['about']],
    // "the toll passed 400", but not "passed 12 laws"
    [
      /(?<!\p{L})(?:tolls?|numbers?|counts?|totals?|deaths|cases|casualties)(?: has| had| have)? (?:passed|crossed) $/iu,
      OVER,
    ],
    [/(?<!\p{L})estimates? (?:[\p{L}'-]+ ){0,3}(?:at|of|to be) $/iu, ['about']],
  ],
  after: [
    [/^(?:\+|(?:-| )plus(?!\p{L}))/u, ['at least', ...OVER]],
    [/^(?:-| )odd(?!\p{L})/u, ABOUT],
    [after(String.raw` or so(?!\p{L})`), ABOUT],
    [after(String.raw`,? or thereabouts(?!\p{L})`), ABOUT],
    [after(String.raw`,? give or take(?!\p{L})`), ABOUT],
    [after(String.raw` or (?:more|over|above)(?! than)(?!\p{L})`), ['at least']],
    [after(String.raw` or (?:fewer|less|under|below)(?! than)(?!\p{L})`), ['at most']],
    [after(`,? at (?:the (?:very )?)?least(?= *[.,;:!?"')]| *$)`), ['at least']],
    [after(` at minimum(?!\\p{L})`), ['at least']],
    [after(` at maximum(?!\\p{L})`), ['at most']],
    [after(`,? at (?:the (?:very )?)?most(?= *[.,;:!?"')]| *$)`), ['at most']],
  ],
  between: /(?:(?:^| )(?:the|an?|another|a further|a total of|an additional|an estimated|by))? ?$/iu,
  compares:
    /(?:^|[^\p{L}])(?:above|below|over|under|topping|topp(?:ed|s)|exceed(?:ing|ed|s)|surpass(?:ing|ed|es)|(?:just )?shy of|near|short of|close to|up to|around|about|(?:more|less|fewer|higher|lower|greater) than) the ?$/iu,
  noHedge: [
    // "over a 12-month period", "above a 2% target"
    /(?<!\p{L})(?:over|under|above|below|near) an? ?$/iu,
    /(?<!\p{L})(?:went|gone|goes|go|going|rose|risen|rises|rising|climb\w*|jump\w*|mov\w+|add\w*|edged|inched|ticked|grew|grown|grows|came|come|back|catch\w*|caught|speed\w*|sped) up to ?$/iu,
    // "2.6 points above 40 percent": what stands before is the number that is said.
    /\d[\d.,]* ?(?:%|(?:percentage |basis )?points?|percent|per cent|\p{L}+) (?:above|below|over|under) ?$/iu,
  ],
  otherSense:
    /^(?:over|above|under|below|up to|around|about|near|some|short of|close to|estimated(?: at)?|topping|exceeding|(?:just )?(?:over|under|above|below)|(?:more|less|fewer|higher|lower|greater) than)$/i,
};
