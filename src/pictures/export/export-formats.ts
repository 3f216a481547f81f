import { keysOf } from '../../lib/keys-of.ts';
import { importPart } from '../../page/ui/load-part.ts';
import { DATA_FORMATS, type FileFormat } from './data-formats.ts';
import type { ExportInput } from './export-input.ts';
import { type FormatName, PICTURE_FORMATS } from './file-formats.ts';
import type { RasterChoices } from './image-choices.ts';
import type { Made } from './made.ts';
import { makeCsv, makeJson } from './make-data.ts';
import { makePng, makeSvg } from './make-picture.ts';

interface ExportFormat extends FileFormat {
  /** Whether it is a picture, which has a shape and a ground; or data. */
  readonly picture: boolean;
  /** Whether it is made of pixels, as many as one chooses. */
  readonly pixels: boolean;
  /** Whether it has pages, which may be sheets of paper. */
  readonly paged: boolean;
  /** What is shown of it before it is saved, where no page can show the file: the same drawing in this format. */
  readonly shownAs: 'svg' | null;
  readonly make: (input: ExportInput, choices: RasterChoices) => Promise<Made>;
}

const NOT_LOADED: Made = {
  ok: false,
  why: 'It could not be made: what it needs could not be loaded. Check the connection and choose again.',
};

/** Every way to take a chart away. All of it is loaded with the panel, but for what only a PDF needs. */
export const EXPORT_FORMATS = {
  png: {
    ...PICTURE_FORMATS.png,
    picture: true,
    pixels: true,
    paged: false,
    shownAs: null,
    make: makePng,
  },
  svg: {
    ...PICTURE_FORMATS.svg,
    picture: true,
    pixels: false,
    paged: false,
    shownAs: null,
    make: makeSvg,
  },
  pdf: {
    ...PICTURE_FORMATS.pdf,
    picture: true,
    pixels: false,
    paged: true,
    shownAs: 'svg',
    make: (input, choices) =>
      importPart(() => import('./make-pdf.ts')).then(
        ({ makePdf }) => makePdf(input, choices),
        () => NOT_LOADED,
      ),
  },
  csv: {
    ...DATA_FORMATS.csv,
    picture: false,
    pixels: false,
    paged: false,
    shownAs: null,
    make: makeCsv,
  },
  json: {
    ...DATA_FORMATS.json,
    picture: false,
    pixels: false,
    paged: false,
    shownAs: null,
    make: makeJson,
  },
} as const satisfies Record<FormatName, ExportFormat>;

export const EXPORT_FORMAT_NAMES = keysOf(EXPORT_FORMATS);
