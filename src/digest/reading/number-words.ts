import type { Atom, Language } from './language.ts';
import { NumberSum } from './number-sum.ts';
import type { Token } from './tokens.ts';

export interface Found {
  readonly value: number;
  /** What a scale word multiplied it by. */
  readonly scale: number;
  /** How many tokens it takes. */
  readonly length: number;
  /** Where it ends, if behind the last token. */
  readonly end?: number;
  /** How many letters of a particle stand before it in its first token. */
  readonly skipped?: number;
}

/** Reads a run of number words from left to right, as far as it makes one number. */
export function wordsAt(
  tokens: readonly Token[],
  index: number,
  text: string,
  language: Language,
): Found | null {
  const { words } = language;
  const sum = new NumberSum(words);
  let length = 0;
  let particle = 0;
  const half = words.halfBefore === null ? null : halfAt(tokens, index, text, words.halfBefore);
  if (half !== null) {
    const next = tokens[index + half];
    if (next === undefined || !isLarge(next, language)) return null;
    sum.startWith(0.5);
    length = half;
  } else if (words.articles.has(tokens[index]?.text ?? '')) {
    const next = adjacent(tokens, index, text) ? tokens[index + 1] : undefined;
    if (next !== undefined && isLarge(next, language)) {
      sum.startWith(1);
      length = 1;
    }
  }
  for (;;) {
    if (length > 0 && !adjacent(tokens, index + length - 1, text)) break;
    const joiner = length > 0 && words.joiners.has(tokens[index + length]?.text ?? '') ? 1 : 0;
    if (joiner === 1 && !adjacent(tokens, index + length, text)) break;
    const token = tokens[index + length + joiner];
    if (token === undefined) break;
    const last = tokens[index + length - 1];
    // "thirty in the hundred" is percent, and no thirty hundreds.
    if (length > 0 && last !== undefined && language.percent.test(text.slice(last.end))) break;
    const collective = words.collectives.get(token.text);
    if (collective !== undefined && joiner === 0 && sum.takesCollective(collective)) {
      return { ...sum.found(), length: length + 1 };
    }
    const read = atomsAt(token, language);
    if (read === null) break;
    if (words.articles.has(token.text) && isHeldBack(tokens, index + length + joiner, length, text, language))
      break;
    const isFirstScale = length === 0 && isScale(read.atoms[0]);
    if (isFirstScale && (!words.startsAlone(read.word) || words.indefinite?.test(text.slice(0, token.start))))
      break;
    if (length === 0 && read.joined) particle = token.text.length - read.word.length;
    if (!sum.takes(read.atoms, joiner === 1 || read.joined)) break;
    length += 1 + joiner;
  }
  if (length === 0) return null;
  const last = tokens[index + length - 1];
  const after = last === undefined ? null : (words.halfAfter?.exec(text.slice(last.end)) ?? null);
  if (last !== undefined && after !== null) {
    const end = last.end + after[0].length;
    const skipped = tokens.slice(index + length).filter((token) => token.end <= end).length;
    const next = tokens[index + length + skipped];
    const read = next === undefined || next.start - end > 1 ? null : atomsAt(next, language);
    const scale =
      read !== null && sum.scale === 1 && read.atoms.length === 1 && isScale(read.atoms[0])
        ? read.atoms
        : null;
    sum.addHalf();
    if (scale !== null) sum.takes(scale, false);
    return {
      ...sum.found(),
      length: length + skipped + (scale === null ? 0 : 1),
      ...(scale === null ? { end } : {}),
    };
  }
  return { ...sum.found(), length, skipped: particle };
}

/** A word's atoms, also behind an attached particle: "وسبعة" is "and seven". */
function atomsAt(
  token: Token | undefined,
  { words, particles }: Language,
): { readonly word: string; readonly atoms: readonly Atom[]; readonly joined: boolean } | null {
  if (token === undefined) return null;
  const atoms = words.atomsOf(token.text);
  if (atoms !== null) return { word: token.text, atoms, joined: false };
  for (const bare of withoutParticle(token.text, particles)) {
    const inner = words.atomsOf(bare);
    if (inner !== null) return { word: bare, atoms: inner, joined: true };
  }
  return null;
}

/** A word without what may be written onto its front: the shortest particle first. */
export function withoutParticle(word: string, particles: string): readonly string[] {
  if (particles === '') return [];
  const whole = new RegExp(`^(?:${particles})$`, 'u');
  return [1, 2, 3, 4]
    .filter((length) => whole.test(word.slice(0, length)))
    .map((length) => word.slice(length));
}

/** An article that is no number: before digits ("un 18%"), or before a half of its own ("und eine halbe Million"). */
function isHeldBack(
  tokens: readonly Token[],
  index: number,
  read: number,
  text: string,
  { words }: Language,
): boolean {
  const next = adjacent(tokens, index, text) ? tokens[index + 1] : undefined;
  if (read === 0) return next !== undefined && /^\d/.test(next.raw);
  return words.halfBefore !== null && halfAt(tokens, index, text, words.halfBefore) !== null;
}

function halfAt(tokens: readonly Token[], index: number, text: string, pattern: RegExp): number | null {
  const start = tokens[index]?.start;
  if (start === undefined) return null;
  const match = pattern.exec(text.slice(start));
  if (match === null) return null;
  const end = start + match[0].length;
  return tokens.slice(index).findIndex((token) => token.start >= end);
}

function isScale(atom: Atom | undefined): boolean {
  return typeof atom === 'object';
}

function isLarge(token: Token, language: Language): boolean {
  return language.words.collectives.has(token.text) || isScale(atomsAt(token, language)?.atoms[0]);
}

/** Nothing but a blank or a hyphen stands between a token and the next. */
function adjacent(tokens: readonly Token[], index: number, text: string): boolean {
  const [one, next] = [tokens[index], tokens[index + 1]];
  if (one === undefined || next === undefined) return false;
  const gap = text.slice(one.end, next.start);
  return gap === ' ' || gap === '-';
}
