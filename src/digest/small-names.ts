import { uncapitalised } from '../lib/prose.ts';
import type { Actor } from './schema.ts';

/** Actors with their names as within a sentence: `small` are those who lose a list's capital there, the first letter. */
export function withSmallNames(actors: readonly Actor[], small: readonly string[]): Actor[] {
  return actors.map((actor) =>
    small.includes(actor.id) ? { ...actor, name: uncapitalised(actor.name) } : actor,
  );
}
