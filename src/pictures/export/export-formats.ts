import { keysOf } from '../../lib/keys-of.ts';
import { importPart } from '../../page/ui/load-part.ts';
import type { ExportInput } from './export-input.ts';
import type { RasterChoices } from './image-choices.ts';
import type { Made } from './made.ts';
import { makeCsv, makeJson } from './make-data.ts';
import { makePng, makeSvg } from './make-picture.ts';

interface ExportFormat {
  readonly label: string;
  readonly extension: string;
  /** Whether it is a picture, which has a shape and a ground; or data. */
  readonly picture: boolean;
  readonly make: (input: ExportInput, choices: RasterChoices) => Promise<Made>;
}

const NOT_LOADED: Made = {
  ok: false,
  why: 'It could not be made: what it needs could not be loaded. Check the connection and choose again.',
};

/** Every way to take a chart away. All of it is loaded with the panel, but for what only a PDF needs. */
export const EXPORT_FORMATS = {
  png: {
    label: 'PNG',
    extension: 'png',
    picture: true,
    make: makePng,
  },
  svg: {
    label: 'SVG',
    extension: 'svg',
    picture: true,
    make: makeSvg,
  },
  pdf: {
    label: 'PDF',
    extension: 'pdf',
    picture: true,
    make: (input, choices) =>
      importPart(() => import('./make-pdf.ts')).then(
        ({ makePdf }) => makePdf(input, choices),
        () => NOT_LOADED,
      ),
  },
  csv: {
    label: 'CSV',
    extension: 'csv',
    picture: false,
    make: makeCsv,
  },
  json: {
    label: 'JSON',
    extension: 'json',
    picture: false,
    make: makeJson,
  },
} as const satisfies Record<string, ExportFormat>;

export type ExportFormatName = keyof typeof EXPORT_FORMATS;
export const EXPORT_FORMAT_NAMES = keysOf(EXPORT_FORMATS);
