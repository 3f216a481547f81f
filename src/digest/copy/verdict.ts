import type { NumberPair, Span } from './difference.ts';
import type { Place } from './place.ts';

/** What became of a receipt in a copy of the article. */
export type Verdict =
  | {
      readonly verdict: 'found';
      readonly place: Place;
      /** How often else the words stand, in paragraphs that the receipt does not name. */
      readonly elsewhere?: number;
    }
  | ChangedVerdict
  /** The words stand so many times, and nothing says which is meant; `places` are the first of them. */
  | { readonly verdict: 'more-than-once'; readonly times: number; readonly places: readonly Place[] }
  /** `besides`: the words stand there, but between other words than the receipt's prefix and suffix. */
  | { readonly verdict: 'not-found'; readonly besides: boolean };

/** The sentence is the same but for the words of `difference`; its numbers that differ are in `numbers` too. */
export interface ChangedVerdict {
  readonly verdict: 'changed';
  readonly place: Place;
  readonly numbers: readonly NumberPair[];
  readonly difference: readonly Span[];
  /** What stands beside the words and turns them, where they themselves stand there unchanged. */
  readonly beside?: string;
}

/** Where in the copy a quote stands, or what became of it. */
export function placesOf(verdict: Verdict): readonly Place[] {
  switch (verdict.verdict) {
    case 'found':
    case 'changed':
      return [verdict.place];
    case 'more-than-once':
      return verdict.places;
    case 'not-found':
      return [];
  }
}
