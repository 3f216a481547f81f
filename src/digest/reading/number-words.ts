import type { Atom, Language, NumberWords } from './language.ts';
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
  const sum = new Sum(words);
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
    if (words.dozens.has(token.text) && joiner === 0 && sum.dozens()) {
      return { ...sum.found(), length: length + 1 };
    }
    const read = atomsAt(token, language);
    if (read === null) break;
    if (words.articles.has(token.text) && isHeldBack(tokens, index + length + joiner, length, text, language))
      break;
    if (length === 0 && isScale(read.atoms[0]) && !words.startsAlone(read.word)) break;
    if (length === 0 && read.joined) particle = token.text.length - read.word.length;
    if (!sum.takes(read.atoms, joiner === 1 || read.joined)) break;
    length += 1 + joiner;
  }
  if (length === 0 || sum.isEmpty()) return null;
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
  return language.words.dozens.has(token.text) || isScale(atomsAt(token, language)?.atoms[0]);
}

/** Nothing but a blank or a hyphen stands between a token and the next. */
function adjacent(tokens: readonly Token[], index: number, text: string): boolean {
  const [one, next] = [tokens[index], tokens[index + 1]];
  if (one === undefined || next === undefined) return false;
  const gap = text.slice(one.end, next.start);
  return gap === ' ' || gap === '-';
}

/** A number as its words build it up: what is complete below a scale word, and the group that is being said. */
class Sum {
  scale = 1;
  private total = 0;
  private group: number | null = null;
  private readonly order: Pick<NumberWords, 'unitsFirst' | 'teensBehind' | 'scores' | 'joinsTens'>;

  constructor(order: Pick<NumberWords, 'unitsFirst' | 'teensBehind' | 'scores' | 'joinsTens'>) {
    this.order = order;
  }

  startWith(value: number): void {
    this.group = value;
  }

  isEmpty(): boolean {
    return this.group === null && this.total === 0;
  }

  /** Takes all atoms of a word, or none. */
  takes(atoms: readonly Atom[], joined: boolean): boolean {
    const before = [this.scale, this.total, this.group] as const;
    const done = atoms.every((atom, place) =>
      typeof atom === 'number' ? this.add(atom, joined || place > 0) : this.multiply(atom.power),
    );
    if (!done) [this.scale, this.total, this.group] = before;
    return done;
  }

  addHalf(): void {
    if (this.group === null) this.total += this.scale / 2;
    else this.group += 0.5;
  }

  dozens(): boolean {
    if (this.group === null || this.total > 0) return false;
    this.group *= 12;
    this.scale = 12;
    return true;
  }

  found(): { readonly value: number; readonly scale: number } {
    return { value: this.total + (this.group ?? 0), scale: this.scale };
  }

  private add(value: number, joined: boolean): boolean {
    const { group } = this;
    if (group === null) {
      if (this.total > 0 && value >= this.scale) return false;
      this.group = value;
      return true;
    }
    const { unitsFirst, teensBehind, scores, joinsTens } = this.order;
    const rest = group % 100;
    const isUnit = rest > 0 && rest < 10;
    const isTen = rest >= 20 && rest % 10 === 0;
    // "soixante-douze", "quatre-vingt-dix" count on to nineteen, and "dix-sept" is one of those.
    const most = scores && (rest === 60 || rest === 80) ? 20 : 10;
    if (scores && rest === 4 && value === 20) {
      this.group = group + 76;
      return true;
    }
    const fits =
      (group > 0 && rest === 0 && value > 0 && value < (group % 1000 === 0 ? 1000 : 100)) ||
      (isTen && value > 0 && value < most && (joinsTens || !joined)) ||
      (scores && rest % 20 === 10 && value > 6 && value < 10 && !joined) ||
      (isUnit && unitsFirst && joined && value >= 20 && value < 100 && value % 10 === 0) ||
      (isUnit && teensBehind && !joined && value === 10);
    if (fits) this.group = group + value;
    return fits;
  }

  private multiply(power: number): boolean {
    if (power === 2) {
      if (this.group !== null && (this.group === 0 || this.group >= 100)) return false;
      this.group = (this.group ?? 1) * 100;
      return true;
    }
    if (this.group === null && this.total > 0) {
      // "mil millones", "lakh crore": scales that follow each other multiply.
      if (this.scale === 10 ** power && power !== 3) return false;
      this.total *= 10 ** power;
      this.scale *= 10 ** power;
      return true;
    }
    if (this.total > 0 && 10 ** power >= this.scale) {
      if (this.scale > 1000) return false;
      // "dos mil quinientos millones"
      this.total = (this.total + (this.group ?? 0)) * 10 ** power;
      this.scale = 10 ** power;
      this.group = null;
      return true;
    }
    this.total += Number(`${this.group ?? 1}e${power}`);
    this.scale = 10 ** power;
    this.group = null;
    return true;
  }
}
