import { receiptsOf } from './receipts-of.ts';
import type { Actor, Digest } from './schema.ts';

/** Kinds whose names may be descriptions: "Security chiefs", "Families of the hostages", "Outgoing administration". */
const DESCRIBED: ReadonlySet<Actor['kind']> = new Set([
  'official-unnamed',
  'group',
  'armed-group',
  'government',
]);

/** Names as they stand within a sentence, by actor; one that is missing stands as in a list. */
export type Named = ReadonlyMap<string, string>;

/**
 * Names as they stand within a sentence, by actor. A list sets them all with a capital; a description loses it again
 * where the digest has its first word in small letters somewhere: "met security chiefs", but "killed Palestinians".
 */
export function namesInSentences(digest: Digest): Named {
  const small = new Set(
    [
      ...receiptsOf(digest).map(({ quote }) => quote.quote),
      ...digest.figures.map(({ label }) => label),
      ...digest.events.map(({ label }) => label),
      ...digest.positions.map(({ statement }) => statement),
      ...digest.sides.map(({ label }) => label),
      ...digest.actors.flatMap(({ role = '', aliases = [] }) => [role, ...aliases]),
      digest.summary,
    ].flatMap((text) => text.match(/(?<![\p{L}\p{M}’'])\p{Ll}[\p{L}\p{M}]*/gu) ?? []),
  );
  return new Map(digest.actors.map(({ id, kind, name }) => [id, inSentence(name, kind, small)]));
}

/** Those who lose a list's capital within a sentence: the first script is given them, as it has no room to find them. */
export function smallInSentences(digest: Digest): readonly string[] {
  const named = namesInSentences(digest);
  return digest.actors.filter(({ id, name }) => named.get(id) !== name).map(({ id }) => id);
}

function inSentence(name: string, kind: Actor['kind'], small: ReadonlySet<string>): string {
  const [first = ''] = /^[\p{L}\p{M}]+/u.exec(name) ?? [];
  const lower = first.toLowerCase();
  const isArticle = first === 'The';
  const isPlain = /^\p{Lu}\p{Ll}+$/u.test(first) && small.has(lower) && DESCRIBED.has(kind);
  return isArticle || isPlain ? lower + name.slice(first.length) : name;
}
