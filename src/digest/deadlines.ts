import type { Path } from './json-path.ts';
import type { Deadline, Digest } from './schema.ts';
import type { StatementKey } from './statement-kinds.ts';

/** Every deadline of a digest; the first is the one that is counted. */
export function deadlinesOf({ deadline }: Pick<Digest, 'deadline'>): readonly Deadline[] {
  return deadline === undefined ? [] : Array.isArray(deadline) ? deadline : [deadline];
}

/** `deadline` for the one that is counted, `deadline/1` for the one listed after it. */
export function deadlineKey(place: number): StatementKey {
  return place === 0 ? 'deadline' : `deadline/${place}`;
}

/** Where it stands in the digest's file. */
export function deadlinePath({ deadline }: Pick<Digest, 'deadline'>, place: number): Path {
  return ['deadline', ...(Array.isArray(deadline) ? [place] : [])];
}
