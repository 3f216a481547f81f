import { table } from '../fold.ts';
import type { Ratios } from '../language.ts';

/** Where "a third" is a share and no ordinal: nothing that is counted follows. */
const ENDS = String.raw`(?= of\b| (?:more|less|fewer|lower|higher|in|since|from|compared|than|to|by|on|this|last|and|or|as)\b|[^ \p{L}-]|$)`;
const share = (words: string, end = ENDS) => new RegExp(`^(?:${words})${end}`, 'iu');

export const ratios: Ratios = {
  shares: [
    [
      /^half(?! an? (?:dozen|hundred|thousand|million|billion|lakh|crore))(?!-| (?:dozen|million|billion)|\p{L})/iu,
      [1, 2],
    ],
    [/^halv(?:ed|es|ing|e)(?!\p{L})/iu, [1, 2]],
    [share('(?:a|one)[ -]third'), [1, 3]],
    [share('(?:a|one)[ -]quarter'), [1, 4]],
    [share('(?:a|one)[ -]fifth'), [1, 5]],
    [share('(?:a|one)[ -]sixth'), [1, 6]],
    [share('(?:an?|one)[ -]eighth'), [1, 8]],
    [share('(?:a|one)[ -]tenth'), [1, 10]],
  ],
  parts: new Map([
    ...table('thirds quarters/fourths fifths sixths sevenths eighths ninths tenths', (place) => place + 3),
    ['hundredths', 100],
  ]),
  joints: [
    { pattern: /^(?: in (?:every )?|-in-)$/i, sure: true },
    { pattern: /^ out of (?:every )?$/i, sure: false },
    { pattern: /^ of every $/i, sure: true },
  ],
  multiples: [
    [/^(?:twice|doubl(?:e|es|ed|ing)|twofold|two-fold)(?![\p{L}-])/iu, 2],
    [/^(?:thrice|tripl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing)|threefold|three-fold)(?![\p{L}-])/iu, 3],
    [/^(?:quadrupl(?:e|es|ed|ing)|fourfold|four-fold)(?![\p{L}-])/iu, 4],
    [/^(?:quintupl(?:e|es|ed|ing)|fivefold|five-fold)(?![\p{L}-])/iu, 5],
    [/^(?:tenfold|ten-fold)(?![\p{L}-])/iu, 10],
  ],
  // "one child in five", but not "one bomb in 3 cities"
  oneOfEach: {
    before: /(?<!\p{L})one [\p{L}'-]+ (?:in|out of) (?:every )?$/iu,
    counted: /^ (?!(?:has|is|was|does|says|needs|lives|goes|lacks|faces)(?!\p{L}))\p{L}+s(?!\p{L})/iu,
  },
  timesAfter: /^(?: times|-times|-?fold)(?!\p{L})/iu,
  timesBefore: null,
};
