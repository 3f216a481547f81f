/** What is said of a mark, and whom it is tied to. */
export interface MarkInWords {
  readonly words: string;
  readonly actors: readonly string[];
}

/** Which marks are shown. */
export type Shows = (mark: Pick<MarkInWords, 'actors'>) => boolean;
export const ALL: Shows = () => true;
