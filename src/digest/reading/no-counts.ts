import { readable } from './fold.ts';
import type { Language, NoCountKind } from './language.ts';

export interface NoCount {
  readonly kind: NoCountKind;
  readonly start: number;
  readonly end: number;
}

/** Stretches of a normalised text whose numbers are years, dates, clock times, ages or names, and count nothing. */
export function noCountsIn(text: string, { noCounts }: Language): readonly NoCount[] {
  const letters = readable(text);
  return noCounts.flatMap(([pattern, kind]) =>
    Array.from(letters.matchAll(pattern), (match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}
