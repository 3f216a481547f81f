import type { Language } from '../language.ts';
import { hedges } from './hedges.ts';
import { noCounts } from './no-counts.ts';
import { words } from './number-words.ts';
import { numerals } from './numerals.ts';
import { ratios } from './ratios.ts';

export const french: Language = {
  code: 'fr',
  numerals,
  words,
  ratios,
  hedges,
  ranges: {
    between: /(?:^|[^\p{L}])entre ?$/iu,
    from: /(?:^|[^\p{L}])de ?$/iu,
    afterBetween: /^ et $/i,
    joint: /^(?: à | ou |-| - )$/i,
    goesTo: /^ à $/i,
  },
  signs: {
    minus: /(?<!\p{L})(?<!(?:au|le|du|pas) )moins $/iu,
    fallBefore:
      /(?:^|[^\p{L}])(?:(?:baiss|recul|chut|diminu|dégringol|plong|repli|contract)[\p{L}]*(?: [\p{L}'-]+){0,2} d[e']|(?:baisse|recul|chute|diminution|repli) d[e']) ?$/iu,
    lossBefore: /(?:^|[^\p{L}])(?:perd(?:u|us|ues|ue|ait|ent)?|pertes? d[e'])(?: [\p{L}'-]+)? ?$/iu,
    fallAfter: null,
    lessAfter: /^(?: points?)? de moins(?!\p{L})/iu,
    belowZeroAfter: /^(?: degrés?| ?°C?)? (?:au-dessous|en dessous|sous) (?:de )?zéro(?!\p{L})/iu,
    changeAfter: /^ à (?=\S*\d)/iu,
    distanceAfter: null,
  },
  particles: '',
  noCounts,
  uncounted:
    /(?<!\p{L})(?:des |plusieurs |quelques )?(?:dizaines|douzaines|centaines|milliers|millions|milliards)(?!\p{L})|(?<!\p{L})(?:plusieurs|quelques|beaucoup)(?!\p{L})/iu,
  expected:
    /(?<!\p{L})(?:prévoi[te]|prévoient|prévu(?:e|s|es)?|prévisions?|attendue?s?|devrai(?:t|ent)|table sur|s'attend)(?!\p{L})/iu,
  percent: /^(?: ?%| pour cent(?!\p{L}))/iu,
  currencies: [
    [/^ (?:de |d')?dollars(?: américains)?(?!\p{L})/iu, 'USD'],
    [/^ (?:d')?euros?(?!\p{L})/iu, 'EUR'],
    [/^ (?:de )?livres(?: sterling)?(?!\p{L})/iu, 'GBP'],
    [/^ (?:de )?francs suisses(?!\p{L})/iu, 'CHF'],
  ],
};
