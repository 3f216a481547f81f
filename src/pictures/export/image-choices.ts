import type { ThemeName } from './image-paint.ts';
import type { ShapeName } from './shapes.ts';

/** What a reader chooses of a picture. The same choices of the same chart give the same bytes. */
export interface ImageChoices {
  readonly shape: ShapeName;
  readonly theme: ThemeName;
  /** false: nothing is drawn behind the words, so that the picture takes the ground it is put on. */
  readonly background: boolean;
}

/** And of one in pixels. */
export interface RasterChoices extends ImageChoices {
  readonly scale: Scale;
}

/** Pixels of a PNG for each of the shape's own. */
export const SCALES = [1, 2, 4] as const;
export type Scale = (typeof SCALES)[number];
