import { deadlineKey, deadlinesOf } from '../deadlines.ts';
import { turningWords } from '../reading/turning-words.ts';
import { receiptsOf } from '../receipts-of.ts';
import type { Digest, Figure } from '../schema.ts';
import type { Guard } from './beside-scope.ts';
import { keyOf } from './query.ts';
import { quotedNumber } from './quoted-number.ts';
import type { Lexicon } from './tokens.ts';

/** A negation may stand so many words before or after a figure's quote: "has not been achieved in". */
const FIGURE_REACH = 2;

/**
 * What the quotes of a digest are guarded against in a copy, by their keys. A quote that only names someone is left
 * as it is, and so is a statement that itself says "not".
 */
export function guardsOf(digest: Digest, lexicon: Lexicon): ReadonlyMap<string, Guard> {
  // The words are the article's.
  const language = digest.source.language ?? digest.language;
  const { negations } = turningWords(language);
  const figures = new Map(digest.figures.map((figure) => [`figure/${figure.id}`, figure]));
  const said = new Map<string, string>([
    ...digest.figures.map(({ id, label }) => [`figure/${id}`, label] as const),
    ...digest.events.map(({ id, label }) => [`event/${id}`, label] as const),
    ...digest.positions.map(({ id, statement }) => [`position/${id}`, statement] as const),
    ...digest.relations.map(({ kind }, place) => [`relation/${place}`, kind] as const),
    ...deadlinesOf(digest).map(({ label }, place) => [deadlineKey(place), label] as const),
  ]);
  const guards = new Map<string, Guard>();
  for (const { statement, quote } of receiptsOf(digest)) {
    const words = said.get(statement);
    if (words === undefined) continue;
    const key = keyOf(quote);
    const before = guards.get(key);
    const figure = figures.get(statement);
    const number =
      figure === undefined ? null : quotedNumber(quote, valuesOf(figure), figure.unit, language, lexicon);
    const isNegated = words
      .toLowerCase()
      .split(/[^\p{L}\p{M}']+/u)
      .some((word) => negations.has(word));
    const reach = isNegated ? NONE : number === null ? 0 : FIGURE_REACH;
    guards.set(key, {
      language,
      reach: before === undefined ? reach : combined(before.reach, reach),
      number: before?.number ?? number,
    });
  }
  return guards;
}

/** No negation is looked for. */
const NONE = -1;

/** Where one of the statements on a quote says "not" itself, the others are let pass, too. */
function combined(one: number, other: number): number {
  return Math.min(one, other) === NONE ? NONE : Math.max(one, other);
}

function valuesOf({ quantity }: Figure): readonly number[] {
  if (quantity === undefined) return [];
  if (quantity.qualifier === 'between') return [quantity.low, quantity.high].map(Math.abs);
  // A share or a multiple is found by its first number.
  return 'value' in quantity ? [Math.abs(quantity.value)] : [];
}
