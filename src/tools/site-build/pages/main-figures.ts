import type { DigestIndex } from '../../../digest/digest-index.ts';
import type { Chart, Digest, Figure } from '../../../digest/schema.ts';

/** More than four no longer reads on a card the size of a thumb. */
const MOST = 4;

/**
 * The figures that stand for the article where there is room for few: of each chart the two that carry it (the
 * first two bars; the whole and what is left of it), and where no chart shows any, the digest's first. Computed
 * values and background are not what the article says, so they are never among them.
 */
export function mainFigures(digest: Digest, index: DigestIndex): readonly Figure[] {
  const reported = (id: string): readonly Figure[] => {
    const figure = index.figures.get(id);
    return figure?.quantity && figure.background === undefined ? [figure] : [];
  };
  const charted = digest.charts.flatMap((chart) => carriers(chart, reported));
  const figures = charted.length > 0 ? charted : digest.figures.flatMap(({ id }) => reported(id));
  return [...new Set(figures)].slice(0, MOST);
}

function carriers(chart: Chart, reported: (id: string) => readonly Figure[]): readonly Figure[] {
  switch (chart.kind) {
    case 'bars':
    case 'accounts':
    case 'series':
      return chart.figures.flatMap(reported).slice(0, 2);
    case 'breakdown':
      return [...reported(chart.whole), ...chart.parts.flatMap(reported).slice(-1)];
    case 'timeline':
      return [];
  }
}
