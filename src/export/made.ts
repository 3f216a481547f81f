/** An export that was made, with what has to be said of it; or the sentence that says why not and what to do instead. */
export type Made =
  | { readonly ok: true; readonly file: Blob; readonly note?: string }
  | { readonly ok: false; readonly why: string };
