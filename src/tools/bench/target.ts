import { indexDigest } from '../../digest/digest-index.ts';
import type { Digest } from '../../digest/schema.ts';
import { countTies } from '../../digest/ties.ts';
import { chartRows } from '../../page/charts/rows.ts';
import type { Target } from './page-probe.ts';

/** What to look for on the pages of a digest: how many marks each chart has, and the actor tied to the most. */
export function targetOf(digest: Digest): Target {
  const index = indexDigest(digest);
  const marks = digest.charts.map((chart) => {
    const data = chartRows(chart, digest, index);
    return data.kind === 'breakdown' ? data.rows.length + 1 : data.rows.length;
  });
  const tied = digest.actors
    .map(({ id }) => ({ id, ties: countTies(digest, new Set([id])) }))
    // Some figures have to stand out and some to step back for an effect to be seen.
    .filter(({ ties }) => ties.figures > 0 && ties.figures < digest.figures.length)
    .sort((a, b) => total(b.ties) - total(a.ties));
  const [first] = tied;
  if (first === undefined)
    throw new Error('No actor of the digest is tied to some figures and not to others.');
  return { marks, actor: first.id };
}

function total({ figures, events, positions }: ReturnType<typeof countTies>): number {
  return figures + events + positions;
}
