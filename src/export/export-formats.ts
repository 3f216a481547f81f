import type { ExportInput } from './export-input.ts';

export interface ExportFormat {
  readonly label: string;
  readonly extension: string;
  readonly make: (input: ExportInput) => Promise<Blob>;
}

// Without it Excel reads UTF-8 as the machine's old code page and garbles curly quotes and names.
const BYTE_ORDER_MARK = '\uFEFF';

/** Every way to take a chart away. What a format needs is loaded when it is asked for. */
export const EXPORT_FORMATS = {
  png: {
    label: 'PNG image, 2×',
    extension: 'png',
    make: async (input) => {
      const [{ renderSvg }, { rasterise }] = await Promise.all([
        import('./render-svg.tsx'),
        import('./rasterise.ts'),
      ]);
      return rasterise(renderSvg(input));
    },
  },
  svg: {
    label: 'SVG drawing',
    extension: 'svg',
    make: async (input) => {
      const { renderSvg } = await import('./render-svg.tsx');
      return new Blob([renderSvg(input)], { type: 'image/svg+xml' });
    },
  },
  csv: {
    label: 'CSV data',
    extension: 'csv',
    make: async (input) => {
      const [{ chartRecords }, { csvOf }] = await Promise.all([
        import('./chart-records.ts'),
        import('./csv.ts'),
      ]);
      return new Blob([BYTE_ORDER_MARK, csvOf(chartRecords(input))], { type: 'text/csv;charset=utf-8' });
    },
  },
} as const satisfies Record<string, ExportFormat>;

export type ExportFormatName = keyof typeof EXPORT_FORMATS;
export const EXPORT_FORMAT_NAMES = Object.keys(EXPORT_FORMATS) as readonly ExportFormatName[];
