import { expect, it } from 'vitest';
import type { Tie } from './schema.ts';
import { tieWords } from './ties-in-quotes.ts';

const words = (quote: string, paragraph = 2) => ({ quote, paragraph });

it('each quote stands once, with all whom it ties, and a bare tie has no words of its own', () => {
  const ties = [
    'mayor',
    { actor: 'council', receipt: words('the talks') },
    { actor: 'board', receipt: [words('the talks'), words('sparked it')] },
  ] satisfies Tie[];
  expect(tieWords(ties)).toEqual([
    { actors: ['council', 'board'], quote: words('the talks') },
    { actors: ['board'], quote: words('sparked it') },
  ]);
  expect(tieWords(['mayor'])).toEqual([]);
});

it('the same words in another paragraph are another quote', () => {
  const ties = [
    { actor: 'council', receipt: words('the talks') },
    { actor: 'board', receipt: words('the talks', 3) },
  ];
  expect(tieWords(ties).map(({ actors }) => actors)).toEqual([['council'], ['board']]);
});
