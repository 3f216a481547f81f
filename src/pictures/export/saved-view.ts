/** The mark of our own in a picture's file. */
export const IMAGE_FORMAT = 'article-digest-image/1';

/** What a picture says, for a program, of the view that it was saved from. */
export interface SavedView {
  readonly format: typeof IMAGE_FORMAT;
  readonly digest: { readonly hash: string | null; readonly headline: string; readonly published: string };
  readonly view: {
    readonly chart: string;
    readonly selected: readonly string[];
    /** Whether what is not tied to them was left out; pictures of before this could be say nothing of it. */
    readonly only?: boolean | undefined;
    readonly asOf: 'today' | 'article';
  };
  readonly choices: { readonly shape: string; readonly theme: string; readonly background: boolean };
  readonly link: string;
}

/** The keyword of a PNG's text that holds it. */
export const VIEW_KEYWORD = 'article-digest';
