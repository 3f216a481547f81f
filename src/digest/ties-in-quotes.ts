import { quotesOf } from './receipts.ts';
import type { Quote, Tie } from './schema.ts';

/** Words that ties have of their own, beside those of the statement, and the actors that they tie. */
export interface TieWords {
  readonly actors: readonly string[];
  readonly quote: Quote;
}

/** Each quote once, whoever is tied by it. */
export function tieWords(ties: readonly Tie[]): readonly TieWords[] {
  const single = ties.flatMap((tie) =>
    typeof tie === 'string'
      ? []
      : quotesOf({ receipt: tie.receipt }).map((quote) => ({ actor: tie.actor, quote })),
  );
  const isSame = (a: Quote, b: Quote) => a.quote === b.quote && a.paragraph === b.paragraph;
  return single
    .filter(({ quote }, place) => single.findIndex((each) => isSame(each.quote, quote)) === place)
    .map(({ quote }) => ({
      actors: single.filter((each) => isSame(each.quote, quote)).map(({ actor }) => actor),
      quote,
    }));
}
