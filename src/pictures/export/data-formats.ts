export interface FileFormat {
  /** What readers know it as. */
  readonly label: string;
  /** Its media type. */
  readonly type: string;
}

/** Under the extension of their files. They stand apart from the pictures' as the page begins with them. */
export const DATA_FORMATS = {
  csv: { label: 'CSV', type: 'text/csv;charset=utf-8' },
  json: { label: 'JSON', type: 'application/json' },
} as const satisfies Record<string, FileFormat>;

export type DataFormatName = keyof typeof DATA_FORMATS;
