import type { Language } from '../language.ts';
import { hedges } from './hedges.ts';
import { noCounts } from './no-counts.ts';
import { words } from './number-words.ts';
import { numerals } from './numerals.ts';
import { ratios } from './ratios.ts';

export const english: Language = {
  code: 'en',
  numerals,
  words,
  ratios,
  hedges,
  ranges: {
    between: /(?:^|[^\p{L}])between ?$/iu,
    from: /(?:^|[^\p{L}])from ?$/iu,
    afterBetween: /^ and $/i,
    joint: /^(?: to | or |-| - )$/i,
    goesTo: /^ to $/i,
  },
  signs: {
    minus: /(?<!\p{L})(?:minus|negative) $/iu,
    fallBefore:
      /(?:^|[^\p{L}])(?:(?:f[ea]ll|fallen|falling|falls|dropp?(?:ed|ing|s)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|slump(?:ed|s|ing)?|plung(?:e|es|ed|ing)|plummet(?:ed|s|ing)?|tumbl(?:e|es|ed|ing)|sank|sunk|sinks?|shr[aiu]nk|shrunk|contract(?:ed|s|ing)?|slipp?(?:ed|s)?|slid|slides?|dipp?(?:ed|s)?|div(?:ed|es)|dove|retreat(?:ed|s)?)(?: (?:by|another|a further|back))?|down(?: by)?|(?:fall|drop|decline|decrease|slump|plunge|contraction|dip|reduction|slide) of) $/iu,
    lossBefore:
      /(?:^|[^\p{L}])(?:los(?:t|e|es|ing)|shed|sheds|shedding|cut|cuts|loss(?:es)? of|reduced by|cut by)(?: (?:by|another))? $/iu,
    fallAfter: /^ (?:fall|drop|decline|decrease|slump|plunge|contraction|dip|slide)(?!\p{L})/iu,
    lessAfter: /^(?: (?:percentage )?points?)? (?:lower|less|fewer|down|smaller)(?!\p{L})/iu,
    belowZeroAfter:
      /^(?: degrees?(?: (?:Celsius|Fahrenheit|C|F))?| ?°[CF]?| [CF])? below (?:zero|freezing)(?!\p{L})/iu,
    changeAfter: null,
    distanceAfter: /^ (?:behind|short of|below|under)(?!\p{L})/iu,
  },
  particles: '',
  noCounts,
  uncounted:
    /(?<!\p{L})(?:(?:tens|hundreds|many) of )?(?:dozens|scores|hundreds|thousands|millions|billions|several (?:dozen|hundred|thousand|million)|a few (?:dozen|hundred|thousand)|a couple of (?:dozen|hundred)|a handful|several|many)(?!\p{L})/iu,
  expected:
    /(?<!\p{L})(?:forecasts?|forecasted|foresees?|expects|is expected|are expected|expected to|expected (?:by|for|in) |predicts?|predicted|projects|projected|is set to|are set to|will|aims? (?:to|for)|targets? (?:of|for))(?!\p{L})/iu,
  percent: /^(?: ?%|[ -](?:percent|per cent|pct)(?!\p{L}))/iu,
  currencies: [
    [/^ (?:US )?dollars?(?!\p{L})/iu, 'USD'],
    [/^ euros?(?!\p{L})/iu, 'EUR'],
    [/^ pounds?(?!\p{L})/iu, 'GBP'],
    [/^ shekels?(?!\p{L})/iu, 'ILS'],
    [/^ yen(?!\p{L})/iu, 'JPY'],
    [/^ rupees?(?!\p{L})/iu, 'INR'],
  ],
};
