import type { DataFormatName, FileFormat } from './data-formats.ts';

/** Under the extension of their files. How they are made stands in export-formats.ts, which is loaded later. */
export const PICTURE_FORMATS = {
  png: { label: 'PNG', type: 'image/png' },
  svg: { label: 'SVG', type: 'image/svg+xml' },
  pdf: { label: 'PDF', type: 'application/pdf' },
} as const satisfies Record<string, FileFormat>;

export type FormatName = keyof typeof PICTURE_FORMATS | DataFormatName;
