import { table } from '../fold.ts';
import type { Ratios } from '../language.ts';

const END = String.raw`(?![\p{L}-])`;
const share = (words: string) => new RegExp(`^(?:${words})${END}`, 'iu');

export const ratios: Ratios = {
  shares: [
    [share('(?:die |der |zur )?Hälfte|halbier(?:t|te|ten|en)|halb so (?:viele?|groß|hoch)'), [1, 2]],
    [share('(?:ein|einem|das|dem) Drittel|jede[rsnm]? dritte[rnsm]?'), [1, 3]],
    [share('(?:ein|einem|das|dem) Viertel|jede[rsnm]? vierte[rnsm]?'), [1, 4]],
    [share('(?:ein|einem|das|dem) Fünftel|jede[rsnm]? fünfte[rnsm]?'), [1, 5]],
    [share('jede[rsnm]? zweite[rnsm]?'), [1, 2]],
    [share('jede[rsnm]? hundertste[rnsm]?'), [1, 100]],
    [share('jede[rsnm]? tausendste[rnsm]?'), [1, 1000]],
    [share('jede[rsnm]? sechste[rnsm]?'), [1, 6]],
    [share('jede[rsnm]? achte[rnsm]?'), [1, 8]],
    [share('(?:ein|einem|das|dem) Zehntel|jede[rsnm]? zehnte[rnsm]?'), [1, 10]],
  ],
  parts: new Map([
    ...table('drittel viertel fünftel sechstel siebtel achtel neuntel zehntel', (place) => place + 3),
    ['hundertstel', 100],
  ]),
  joints: [
    { pattern: /^ von je(?:weils)? $/i, sure: true },
    { pattern: /^ (?:von|aus) $/i, sure: false },
  ],
  multiples: [
    [
      /^(?:doppelt(?: so (?:viele?|hoch|groß|lang|stark))?|verdoppel(?:t|te|ten|n)|zweimal so|zweifach|das Doppelte)(?![\p{L}-])/iu,
      2,
    ],
    [/^(?:anderthalb|eineinhalb)mal so(?![\p{L}-])/iu, 1.5],
    [/^zweieinhalbmal so(?![\p{L}-])/iu, 2.5],
    [/^(?:sechsfach|sechsmal so|versechsfach(?:t|te|ten|en))(?![\p{L}-])/iu, 6],
    [/^(?:dreifach|dreimal so|verdreifach(?:t|te|ten|en)|das Dreifache)(?![\p{L}-])/iu, 3],
    [/^(?:vierfach|viermal so|vervierfach(?:t|te|ten|en)|das Vierfache)(?![\p{L}-])/iu, 4],
    [/^(?:fünffach|fünfmal so|verfünffach(?:t|te|ten|en)|das Fünffache)(?![\p{L}-])/iu, 5],
    [/^(?:zehnfach|zehnmal so|verzehnfach(?:t|te|ten|en)|das Zehnfache)(?![\p{L}-])/iu, 10],
  ],
  oneOfEach: null,
  timesAfter: /^(?: ?mal|-mal|-?fach(?:e[nrs]?)?)(?!\p{L})/iu,
  timesBefore: null,
};
