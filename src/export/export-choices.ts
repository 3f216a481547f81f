import type { ExportFormatName } from './export-formats.ts';
import type { ThemeName } from './image-paint.ts';
import type { ShapeName } from './shapes.ts';

/** What a reader chooses of a picture. The same choices of the same chart give the same bytes. */
export interface ImageChoices {
  readonly shape: ShapeName;
  readonly theme: ThemeName;
  /** false: nothing is drawn behind the words, so that the picture takes the ground it is put on. */
  readonly background: boolean;
}

export interface ExportChoices extends ImageChoices {
  readonly format: ExportFormatName;
  readonly scale: Scale;
  /** Whether the selection in force is marked and named. */
  readonly selection: boolean;
}

/** Pixels of a PNG for each of the shape's own. */
export const SCALES = [1, 2, 4] as const;
export type Scale = (typeof SCALES)[number];

/** Twice as sharp, and light, whatever the reader's screen: what most places that publish want. */
export const USUAL_CHOICES: ExportChoices = {
  format: 'png',
  shape: 'page',
  scale: 2,
  theme: 'light',
  background: true,
  selection: true,
};
