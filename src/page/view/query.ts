/** Of a query what is ours, in the order in which the page writes it. */
const NAMES = ['actor', 'only', 'as-of', 'table', 'receipt'] as const;
export type Name = (typeof NAMES)[number];

interface Piece {
  /** As it stands in the address, between two "&". */
  readonly raw: string;
  /** Null for what others put there. */
  readonly name: Name | null;
  readonly value: string;
}

/** What mail programs and editors put before a name: `&amp;` for "&", a second "?". */
const BEFORE_NAME = /^(?:\?|amp;)+/;

/** The pieces of a query, with ours found under what was put before their names on the way. */
export function piecesOf(search: string): readonly Piece[] {
  const raws = search.replace(/^\?/, '').split('&');
  return raws.flatMap((raw) => {
    // The parser drops a "?" of its own accord.
    const [[written, value] = ['', '']] = new URLSearchParams(raw);
    const meant = written.replace(BEFORE_NAME, '');
    return raw === '' ? [] : [{ raw, name: NAMES.find((name) => name === meant) ?? null, value }];
  });
}

/** The values that pieces give to a name, in their order. */
export function valuesOf(pieces: readonly Piece[], asked: Name): readonly string[] {
  return pieces.filter(({ name }) => name === asked).map(({ value }) => value);
}

/**
 * A query with these values of ours, null for none: each where it stood, new ones behind the last. What others put
 * there, such as a host's `preview=1`, stays as it is and where it is.
 */
export function withValues(search: string, values: Readonly<Record<Name, string | null>>): string {
  const written = new Set<Name>();
  const write = (name: Name) => {
    const value = values[name];
    if (value === null || written.has(name)) return [];
    written.add(name);
    return [`${name}=${value}`];
  };
  const pieces = piecesOf(search);
  const last = pieces.findLastIndex(({ name }) => name !== null);
  const end = last < 0 ? pieces.length : last + 1;
  const inPlace = ({ raw, name }: Piece) => (name === null ? [raw] : write(name));
  const before = pieces.slice(0, end).flatMap(inPlace);
  const added = NAMES.flatMap(write);
  const all = [...before, ...added, ...pieces.slice(end).map(({ raw }) => raw)];
  return all.length > 0 ? `?${all.join('&')}` : '';
}

/** What a sentence puts behind an address: a full stop, a bracket, a quotation mark. No id ends with such. */
const BEHIND = /[^\p{L}\p{N}_-]+$/u;

/** A value as it is meant: itself where that is known, else without what a sentence put behind it. */
export function meant(value: string, isKnown: (value: string) => boolean): string {
  if (isKnown(value)) return value;
  const bare = value.replace(BEHIND, '');
  return isKnown(bare) ? bare : value;
}
