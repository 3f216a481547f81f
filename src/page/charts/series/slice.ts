import type { ReactNode } from 'react';
import type { Measure } from '../../../lib/text-width.ts';
import type { Paint } from '../marks/paint.ts';

/** A part of a drawing from its left edge to its right, at the height where the whole has it. */
export interface Slice {
  readonly id: string;
  readonly top: number;
  readonly height: number;
  /** Whom it is tied to, where it is a mark; null for what stands whoever is chosen. */
  readonly actors: readonly string[] | null;
  readonly drawn: ReactNode;
  /** Whether it lies over the others that do, at the top. */
  readonly over?: boolean;
}

export interface SliceOptions {
  readonly width: number;
  readonly em: number;
  readonly paint: Paint;
  /** How wide its words are. */
  readonly measure?: Measure | undefined;
}
