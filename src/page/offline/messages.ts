/** What a page tells its worker. */
export type Message =
  /** The reader wants the version that is waiting. */
  | { readonly kind: 'accept' }
  /** The page has loaded, and these are the scripts that it was written with. */
  | { readonly kind: 'loaded'; readonly scripts: readonly string[] };
