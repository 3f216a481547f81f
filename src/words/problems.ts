import { counted } from '../lib/prose.ts';

/** What stands in place of a digest that has problems, in English. */
export const problemWords = {
  heading: 'This digest cannot be shown',
  found: (problems: number) =>
    `${counted(problems, 'problem')} found. No figure is shown until each is mended in the digest file: a number that may be wrong is worse than none.`,
  /** Before the place in the file. */
  at: 'At',
  /** Before the command. */
  toCheck: 'To check a digest before it is published:',
  command: 'npm run check-digest -- FILE',
} as const;
