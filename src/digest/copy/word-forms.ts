import { smallNumber } from '../numbers-in-words.ts';

/**
 * What one word is in all its spellings: case, possessive, British or American, a month or an initialism in short
 * or in full, a number in digits or letters. Only for seeing that a sentence is the same sentence; words that
 * agree in nothing but this are shown as changed.
 */
export function wordForm(word: string): string {
  if (/^\d/.test(word)) return numberForm(word);
  const bare = word.replace(/'s?$/i, '');
  const initials = bare.replaceAll('.', '');
  const lower = initials.toLowerCase();
  // "U.S." and "US", but not "us"; nor "THE", which is only set in capitals.
  if (/^\p{Lu}{2,3}$/u.test(initials) && !isFunctionWord(lower)) return initials;
  const small = smallNumber(lower);
  if (small !== undefined) return `#${small}`;
  return MONTHS.get(lower) ?? spelt(lower);
}

/** Whether the form is a number's. */
export function isNumberForm(form: string): boolean {
  return form.startsWith('#');
}

/** "46,000" and "46000" */
function numberForm(word: string): string {
  const digits = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(word) ? word.replaceAll(',', '') : word;
  return `#${digits}`;
}

const MONTHS = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .map((month) => [month.slice(0, 3), month] as const),
).set('sept', 'september');

/**
 * Endings in which British and American spelling differ, brought to one. The result need not be a word, as both
 * sides of a comparison go through it; that "filled" meets "filed" is seen in what is shown.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/([iy])s(e|ed|er|ers|es|ing|ation|ations)$/, '$1z$2'],
  [/(..)our(s|ed|ing|able|ful|er|ers|less|ite|ites|hood|ly)?$/, '$1or$2'],
  [/(..)tre(s|d)?$/, '$1ter$2'],
  [/^(def|off|lic|pret)ence(s|d)?$/, '$1ense$2'],
  [/ogue(s)?$/, 'og$1'],
  [/ll(ed|ing|er|ers|or|ors|ment|ful)$/, 'l$1'],
  [/ramme(s)?$/, 'ram$1'],
  [/wards$/, 'ward'],
  [/^(whil|among)st$/, '$1'],
  [/^whil$/, 'while'],
  [/dgement(s)?$/, 'dgment$1'],
  [/^grey/, 'gray'],
  [/^sceptic/, 'skeptic'],
];

function spelt(word: string): string {
  return SPELLINGS.reduce((spelling, [pattern, by]) => spelling.replace(pattern, by), word);
}

const FUNCTION_WORDS = new Set(
  (
    'a an the of in on at to for from by with into over under about after before since and or but nor so than then as if ' +
    'that which who whom whose this these those there here it its he him his she her they them their we our you your i ' +
    'is are was were be been being has have had having will would can could shall should may might must do does did not no ' +
    'more most some any all each both very also just still out up down'
  ).split(' '),
);

/** Words that any sentence may hold, and that so do not tell one from another. */
export function isFunctionWord(form: string): boolean {
  return FUNCTION_WORDS.has(form);
}
