import { createLexicon, type Lexicon, type Tokens, tokensOf, touchesNext } from './tokens.ts';

/** Words to look for, and what must stand right before and after them. */
export interface Pattern {
  readonly words: Tokens;
  readonly prefix: Tokens;
  readonly suffix: Tokens;
}

/** Whether the words of a pattern stand at a token, each as a whole, whatever is around them. */
export function standsAt({ words }: Pattern, tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  const { length } = words.ids;
  if (length === 0 || at < 0 || at + length > tokens.ids.length) return false;
  for (let step = 0; step < length; step += 1) {
    if (words.ids[step] !== tokens.ids[at + step]) return false;
  }
  return startsWhole(tokens, at, lexicon) && endsWhole(tokens, at + length - 1, lexicon);
}

/** Whether the prefix and the suffix of a pattern stand around it. They may begin and end inside of a word. */
export function standsBetween(
  { words, prefix, suffix }: Pattern,
  tokens: Tokens,
  at: number,
  lexicon: Lexicon,
): boolean {
  const form = (of: Tokens, place: number) => lexicon.forms[of.ids[place] ?? -1] ?? '';
  const first = at - prefix.ids.length;
  const next = at + words.ids.length;
  return (
    prefix.ids.every((id, step) =>
      step === 0 ? form(tokens, first).endsWith(form(prefix, 0)) : id === tokens.ids[first + step],
    ) &&
    suffix.ids.every((id, step) =>
      step === suffix.ids.length - 1
        ? form(tokens, next + step).startsWith(form(suffix, step))
        : id === tokens.ids[next + step],
    )
  );
}

const TENS = /^(?:twen|thir|for|fif|six|seven|eigh|nine)ty$/i;

/** "two" is no whole word in "twenty-two", nor "100" in "1 100". */
function startsWhole(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  const form = (place: number) => lexicon.forms[tokens.ids[place] ?? -1] ?? '';
  if (/^\p{L}/u.test(form(at))) {
    const hyphened = form(at - 1) === '-' && touchesNext(tokens, at - 1) && touchesNext(tokens, at - 2);
    return !(hyphened && TENS.test(form(at - 2)));
  }
  return !(isGroup(form(at)) && isLeadingGroup(form(at - 1)) && sameParagraph(tokens, at - 1));
}

function endsWhole(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  const form = (place: number) => lexicon.forms[tokens.ids[place] ?? -1] ?? '';
  if (TENS.test(form(at))) {
    const hyphened = form(at + 1) === '-' && touchesNext(tokens, at) && touchesNext(tokens, at + 1);
    return !(hyphened && /^\p{L}/u.test(form(at + 2)));
  }
  return !(isLeadingGroup(form(at)) && isGroup(form(at + 1)) && sameParagraph(tokens, at));
}

/** Three digits, as after the blank in "46 000". */
export function isGroup(form: string): boolean {
  return /^\d{3}(?:\D|$)/.test(form);
}

/** Digits as before that blank. */
export function isLeadingGroup(form: string): boolean {
  return /^\d{1,3}$/.test(form);
}

/** Numbers are not grouped across a blank line. */
function sameParagraph(tokens: Tokens, place: number): boolean {
  return !/\n\s*\n/.test(tokens.text.slice(tokens.ends[place], tokens.starts[place + 1]));
}

/** Whether words stand in a short text, each as a whole. */
export function holdsWords(text: string, words: string): boolean {
  const lexicon = createLexicon();
  const none = tokensOf('', lexicon);
  const pattern = { words: tokensOf(words, lexicon), prefix: none, suffix: none };
  const tokens = tokensOf(text, lexicon);
  return tokens.ids.some((_, at) => standsAt(pattern, tokens, at, lexicon));
}
