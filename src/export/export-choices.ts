import type { ExportFormatName } from './export-formats.ts';
import type { RasterChoices } from './image-choices.ts';

/** All that a reader chooses of a file, but for its name. */
export interface ExportChoices extends RasterChoices {
  readonly format: ExportFormatName;
  /** Whether the selection in force is marked and named. */
  readonly selection: boolean;
}

/** Twice as sharp, and light, whatever the reader's screen: what most places that publish want. */
export const USUAL_CHOICES: ExportChoices = {
  format: 'png',
  shape: 'page',
  scale: 2,
  theme: 'light',
  background: true,
  selection: true,
};
