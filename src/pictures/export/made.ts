/** An export that was made, with what has to be said of it; or the sentence that says why not and what to do instead. */
export type Made =
  | {
      readonly ok: true;
      readonly file: Blob;
      readonly note?: string;
      /** Of a picture: how large it is, as saved. */
      readonly size?: PictureSize;
    }
  | { readonly ok: false; readonly why: string };

export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly unit: 'pixels' | 'mm';
}

/** "2400 × 1476 pixels", "104 × 71 mm" */
export function sizeInWords({ width, height, unit }: PictureSize): string {
  return `${width} × ${height} ${unit}`;
}
