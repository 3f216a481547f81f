import type { FormatName } from './file-formats.ts';
import type { RasterChoices } from './image-choices.ts';

/** All that a reader chooses of a file, but for its name. */
export interface ExportChoices extends RasterChoices {
  readonly format: FormatName;
  /** Whether the selection in force is marked and named. */
  readonly selection: boolean;
  /** Whether what is not tied to it is left out. */
  readonly only: boolean;
}

/** Twice as sharp, and light, whatever the reader's screen: what most places that publish want; of a selection as much as the page shows. */
export const USUAL_CHOICES: Omit<ExportChoices, 'only'> = {
  format: 'png',
  shape: 'page',
  scale: 2,
  theme: 'light',
  background: true,
  selection: true,
};
