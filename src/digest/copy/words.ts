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
  return words;
}

function joins(form: string): boolean {
  return form === "'" || form === '.';
}
