import { DASHES } from '../normalise.ts';
import { numbersIn } from '../numbers-in-words.ts';
import { isGroup, isLeadingGroup } from './occurrences.ts';
import { isWord, type Lexicon, type Tokens, touchesNext } from './tokens.ts';
import { isFunctionWord, isNumberForm, wordForm } from './word-forms.ts';

/** A word of a sentence as a reader counts words: "U.S." and "Gaza’s" are one, "high-level" is two. */
export interface Word {
  /** As it stands, levelled; two words are the same only if this is. */
  readonly text: string;
  readonly form: string;
  readonly number: boolean;
  /** Tells one sentence from another: neither a number nor a word that any sentence may hold. */
  readonly content: boolean;
  readonly capital: boolean;
  /** Its tokens, from `first` to before `next`. */
  readonly first: number;
  readonly next: number;
}

/** The words among some tokens, from `from` to before `to`. */
export function wordsAmong(tokens: Tokens, from: number, to: number, { forms }: Lexicon): readonly Word[] {
  const form = (place: number) => (place < to ? (forms[tokens.ids[place] ?? -1] ?? '') : '');
  const words: Word[] = [];
  let place = from;
  while (place < to) {
    const first = place;
    place += 1;
    if (!isWord(form(first))) continue;
    while (
      joins(form(place)) &&
      touchesNext(tokens, place - 1) &&
      touchesNext(tokens, place) &&
      isWord(form(place + 1))
    ) {
      place += 2;
    }
    // "46 000" is one number.
    while (isLeadingGroup(form(first)) && isGroup(form(place))) place += 1;
    // The last full stop of "U.S.".
    const inside = place - first > 1;
    if (touchesNext(tokens, place - 1) && inside && form(place) === '.') place += 1;
    const text = Array.from({ length: place - first }, (_, step) => form(first + step)).join('');
    const spelling = wordForm(text);
    words.push({
      text,
      form: spelling,
      number: isNumberForm(spelling),
      content: !isNumberForm(spelling) && !isFunctionWord(spelling),
      capital: /^\p{Lu}/u.test(text),
      first,
      next: place,
    });
  }
  return withNumbersJoined(words, tokens);
}

/** "Two hundred and fifty" is one number in several words, as "250" is one in digits. */
function withNumbersJoined(words: readonly Word[], tokens: Tokens): readonly Word[] {
  const joined: Word[] = [];
  for (let place = 0; place < words.length; ) {
    const run = numberRun(words, place, tokens);
    const word = run?.word ?? words[place];
    if (word !== undefined) joined.push(word);
    place += run?.length ?? 1;
  }
  return joined;
}

/** The longest number in words that starts at a word, of two words or more; null for none. */
function numberRun(
  words: readonly Word[],
  place: number,
  tokens: Tokens,
): { readonly word: Word; readonly length: number } | null {
  const [first, second] = [words[place], words[place + 1]];
  if (first === undefined || second === undefined || /^\p{N}/u.test(first.text)) return null;
  // Most words are no number's, and need not be read.
  if (!mayBeNumber(first) || !(mayBeNumber(second) || second.form === 'and')) return null;
  const ends = [first.text.length];
  let text = first.text;
  for (const [index, word] of words.slice(place + 1, place + LONGEST_NUMBER).entries()) {
    const joint = jointBefore(word, words[place + index]?.next ?? 0, tokens);
    if (joint === null) break;
    text += joint + word.text;
    ends.push(text.length);
  }
  const number = numbersIn(text).find((each) => each.start === 0);
  const length = number === undefined ? 0 : ends.findIndex((end) => end >= number.end) + 1;
  const last = words[place + length - 1];
  if (number === undefined || last === undefined || length < 2) return null;
  const said = {
    text: text.slice(0, ends[length - 1]),
    form: `#${number.value}`,
    number: true,
    content: false,
  };
  return { length, word: { ...first, ...said, next: last.next } };
}

/** What stands between a word and the end of the one before: a blank, a hyphen; null for anything else. */
function jointBefore({ first }: Word, end: number, tokens: Tokens): ' ' | '-' | null {
  if (first === end) return ' ';
  const glued = touchesNext(tokens, end - 1) && touchesNext(tokens, end);
  return first === end + 1 && glued && isDash(tokens, end) ? '-' : null;
}

function isDash({ text, starts, ends }: Tokens, place: number): boolean {
  return ONE_DASH.test(text.slice(starts[place], ends[place]));
}

/** "Nine hundred and ninety-nine thousand nine hundred and ninety-nine" has eleven words. */
const LONGEST_NUMBER = 12;
const ONE_DASH = new RegExp(`^[${DASHES}]$`);

function mayBeNumber({ number, text }: Word): boolean {
  return number || /^(?:an?|half|hundred|thousand|million|billion|trillion|dozen)$/i.test(text);
}

function joins(form: string): boolean {
  return form === "'" || form === '.';
}
