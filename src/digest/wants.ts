import type { Digest } from './schema.ts';

/** Whether someone wants something: takes a stand on an open question. Else positions are what is said, and no more. */
export function someoneWants({ positions }: Pick<Digest, 'positions'>): boolean {
  return positions.some(({ issue }) => issue !== undefined);
}
