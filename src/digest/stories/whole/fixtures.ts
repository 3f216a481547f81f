import type { Quote } from '../../schema.ts';

/** The words that an entry of a story's digest stands on. */
export const said = (paragraph: number, quote: string): { readonly receipt: Quote } => ({
  receipt: { paragraph, quote },
});

/** The lists that every digest has, for what a story has nothing of. */
export const nothing = {
  format: 'article-digest/1' as const,
  sides: [],
  actors: [],
  figures: [],
  charts: [],
  events: [],
  issues: [],
  positions: [],
  relations: [],
};
