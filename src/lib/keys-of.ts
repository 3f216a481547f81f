/** The names in a table of ours, in its order. Only for tables that have what their type names and no more, as constants do. */
export function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  // TypeScript says "string" of keys, because a value may have more than its type names.
  return Object.keys(table) as Key[];
}
