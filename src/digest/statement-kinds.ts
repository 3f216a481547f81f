/** The lists of a digest whose entries are statements, in the order of the format, with the word that their keys begin with. */
export const STATEMENT_KINDS = {
  actors: 'actor',
  figures: 'figure',
  events: 'event',
  issues: 'issue',
  positions: 'position',
  relations: 'relation',
} as const;

type Kind = (typeof STATEMENT_KINDS)[keyof typeof STATEMENT_KINDS] | 'deadline';

/** A statement's name in an address: `figure/held`, `event/truce`, `relation/3`, `deadline`. */
export type StatementKey = 'deadline' | `${Kind}/${string}`;
