import { MAX_QUOTE_WORDS } from '../../digest/limits.ts';
import { MAX_SHARE, percent, shareOf } from '../../digest/reprint.ts';
import type { Review, ReviewNote } from '../../digest/review.ts';

/** What a person should look at before a digest is published, one thing a line. */
export function reviewLines({
  reprint,
  tiesWithoutWords,
  datesOfOurs,
  readings,
  cutWords,
  expected,
  notChecked,
}: Review): readonly string[] {
  return [
    'For you to judge:',
    ...(reprint === null
      ? []
      : [
          `  Words quoted: ${reprint.words} of the article's ${reprint.of}, ${percent(shareOf(reprint))} (at most ${percent(MAX_SHARE)}); ` +
            `${reprint.longestRun} in a row (at most ${MAX_QUOTE_WORDS}).`,
        ]),
    ...section('Ties without words', tiesWithoutWords, TO_SHOW_TIES),
    ...section('Dates that are a reading of yours', datesOfOurs),
    ...(readings.length === 0 ? [] : section('Readings of yours', readings)),
    ...(cutWords.length === 0 ? [] : section('Links that would not scroll there', cutWords)),
    ...(expected.length === 0 ? [] : section('Perhaps expected, and not marked so', expected)),
    ...section('Not checked', notChecked),
  ];
}

const TO_SHOW_TIES =
  'Quote the words that show each: as one more receipt, "receipt": [{ … }, { … }]; or, in "about" and "actors", { "actor": …, "receipt": … } in place of the id.';

function section(title: string, notes: readonly ReviewNote[], remedy = ''): readonly string[] {
  if (notes.length === 0) return [`  ${title}: none.`];
  return [
    `  ${title}: ${notes.length}. ${remedy}`.trimEnd(),
    ...notes.map(({ path, words }) => `    ${path}: ${words}`),
  ];
}
