import type { ExportChoices } from './export-choices.ts';
import type { ExportInput } from './export-input.ts';
import type { Made } from './made.ts';

interface ExportFormat {
  readonly label: string;
  readonly extension: string;
  /** Whether it is a picture, which has a shape and a ground; or data. */
  readonly picture: boolean;
  readonly make: (input: ExportInput, choices: ExportChoices) => Promise<Made>;
}

/** Every way to take a chart away. What a format needs is loaded when it is asked for. */
export const EXPORT_FORMATS = {
  png: {
    label: 'PNG',
    extension: 'png',
    picture: true,
    make: async (input, choices) => (await import('./make-picture.ts')).makePng(input, choices),
  },
  svg: {
    label: 'SVG',
    extension: 'svg',
    picture: true,
    make: async (input, choices) => (await import('./make-picture.ts')).makeSvg(input, choices),
  },
  pdf: {
    label: 'PDF',
    extension: 'pdf',
    picture: true,
    make: async (input, choices) => (await import('./make-pdf.ts')).makePdf(input, choices),
  },
  csv: {
    label: 'CSV',
    extension: 'csv',
    picture: false,
    make: async (input) => (await import('./make-data.ts')).makeCsv(input),
  },
  json: {
    label: 'JSON',
    extension: 'json',
    picture: false,
    make: async (input) => (await import('./make-data.ts')).makeJson(input),
  },
} as const satisfies Record<string, ExportFormat>;

export type ExportFormatName = keyof typeof EXPORT_FORMATS;
export const EXPORT_FORMAT_NAMES = Object.keys(EXPORT_FORMATS) as readonly ExportFormatName[];
