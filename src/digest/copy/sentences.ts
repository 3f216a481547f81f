import { isWord, type Lexicon, type Tokens, touchesNext } from './tokens.ts';

/** Text without full stops, such as a table, is cut so that no sentence is longer than so many tokens. */
const LONGEST = 200;

const ENDS = new Set(['.', '!', '?', '…', '。', '！', '？', '؟', '۔', '।']);
const CLOSERS = new Set(["'", ')', ']', '}']);
/** Words with a full stop that does not end a sentence, beside single letters. */
const SHORT = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mr mrs ms dr st gen col lt sgt capt sen rep gov pres prof rev hon no vs etc approx ca al inc ltd co corp dept est fig'.split(
    ' ',
  ),
);

/** The first token of each sentence, in order. A blank line ends a sentence, a single line break does not. */
export function splitSentences(tokens: Tokens, { forms }: Lexicon): readonly number[] {
  const form = (place: number) => forms[tokens.ids[place] ?? -1] ?? '';
  const starts = tokens.ids.length === 0 ? [] : [0];
  let start = 0;
  for (let place = 0; place + 1 < tokens.ids.length; place += 1) {
    if (touchesNext(tokens, place)) continue;
    if (place + 1 - start >= LONGEST || isBlankLine(tokens, place) || endsHere(place)) {
      start = place + 1;
      starts.push(start);
    }
  }
  return starts;

  function endsHere(place: number): boolean {
    let end = place;
    while (end > start && CLOSERS.has(form(end)) && touchesNext(tokens, end - 1)) end -= 1;
    if (!ENDS.has(form(end)) || !canStart(place + 1)) return false;
    return form(end) !== '.' || end !== place || !isShort(form(end - 1));
  }

  function canStart(place: number): boolean {
    const next = isWord(form(place)) ? form(place) : form(place + 1);
    return !/^[\p{Ll}\p{N}]/u.test(next);
  }
}

function isShort(word: string): boolean {
  return /^\p{L}$/u.test(word) || SHORT.has(word.toLowerCase());
}

function isBlankLine(tokens: Tokens, place: number): boolean {
  const end = tokens.ends[place] ?? 0;
  const next = tokens.starts[place + 1] ?? 0;
  return next - end > 1 && /\n[^\S\n]*\n/.test(tokens.text.slice(end, next));
}
