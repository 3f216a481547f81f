import { figureIdsOf } from '../../digest/chart-figures.ts';
import type { Digest, Figure } from '../../digest/schema.ts';

const MOST = 8;

/**
 * The figures that the story turns on, in the order of the digest: those that it says lead, else those that its
 * charts show, else the first of them; of those that it does not say lead at most so many as are taken in at a glance.
 */
export function leadingFigures({ figures, charts }: Pick<Digest, 'figures' | 'charts'>): readonly Figure[] {
  const said = figures.filter(({ lead }) => lead);
  if (said.length > 0) return said;
  const charted = new Set(charts.flatMap(figureIdsOf));
  const shown = figures.filter(({ id }) => charted.has(id));
  return (shown.length > 0 ? shown : figures).slice(0, MOST);
}

/** The figures that do not lead. */
export function otherFigures(digest: Pick<Digest, 'figures' | 'charts'>): readonly Figure[] {
  const leading = new Set(leadingFigures(digest));
  return digest.figures.filter((figure) => !leading.has(figure));
}
