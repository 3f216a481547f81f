import type { DigestIndex } from '../../digest/digest-index.ts';
import { QUALIFIER_NAMES } from '../../digest/qualifiers.ts';
import { figureInWords, workingInWords } from '../../digest/words.ts';
import { chartWords } from '../../words/charts.ts';
import { EDGE_WORDS, EDGES, type Edge, isSharedEdge } from './marks/edges.ts';
import type { ChartRows, FigureRow, SeriesRow, TimeRow } from './rows.ts';
import { ALL, type MarkInWords, type Shows } from './shows.ts';

/** One mark with its qualifier, speaker and date; what others say of the same thing, but for those that are said beside it. */
export function markInWords(
  row: FigureRow | SeriesRow | TimeRow,
  index: DigestIndex,
  beside?: ReadonlySet<string>,
): string {
  if ('when' in row) return `${row.when}: ${figureInWords(row.figure, index, beside)}`;
  if ('figure' in row) return figureInWords(row.figure, index, beside);
  return `${row.read}: ${row.label}${row.attribution === '' ? '' : ` (${row.attribution})`}`;
}

/** What a chart shows, in a sentence without its numbers: these follow it, each with all that belongs to it. */
export function whatItShows(data: ChartRows): string {
  const { shows } = chartWords;
  switch (data.kind) {
    case 'bars':
      return shows.bars(data.rows.length);
    case 'accounts':
      return shows.accounts(data.rows.length);
    case 'series':
      return shows.series(data.rows.length, data.rows[0]?.when ?? '', data.rows.at(-1)?.when ?? '');
    case 'breakdown':
      return shows.breakdown(
        data.rows.length,
        data.rows.filter(({ figure }) => figure.derived !== undefined).length,
      );
    case 'timeline': {
      const events = data.rows.filter(({ deadline }) => !deadline).length;
      return shows.timeline(events, events < data.rows.length);
    }
  }
}

interface Working extends MarkInWords {
  readonly id: string;
}

/** How each computed part was computed, a sentence each. */
export function workingsOf(data: ChartRows, index: DigestIndex, shows: Shows = ALL): readonly Working[] {
  if (data.kind === 'timeline') return [];
  return data.rows.filter(shows).flatMap(({ id, figure, actors }) => {
    const working = workingInWords(figure, index);
    return working === null ? [] : [{ id, words: `Computed: ${working}.`, actors }];
  });
}

/** An end that a chart draws, with its words for the key, and whom those are tied to that it is drawn of. */
export interface KeyEntry extends MarkInWords {
  readonly edge: Edge;
  readonly hollow: boolean;
}

/** What an end says in a chart: of one that is drawn for several qualifiers, those that its figures have. */
function edgeWords(edge: Edge, rows: readonly FigureRow[]): string {
  if (!isSharedEdge(edge)) return EDGE_WORDS[edge];
  const drawn = new Set(
    rows.filter((row) => row.edge === edge).map(({ figure }) => figure.quantity?.qualifier),
  );
  return chartWords.edgeSays(EDGE_WORDS[edge], QUALIFIER_NAMES.filter((name) => drawn.has(name)).join(', '));
}

export function edgesOf(data: ChartRows): readonly KeyEntry[] {
  if (data.kind === 'timeline') return [];
  const entry = (edge: Edge, words: string, hollow: boolean, isDrawn: (row: FigureRow) => boolean) => {
    const drawn = data.rows.filter(isDrawn);
    const actors = [...new Set(drawn.flatMap((row) => row.actors))];
    return drawn.length === 0 ? [] : [{ edge, words, hollow, actors }];
  };
  return [
    ...EDGES.flatMap((edge) => entry(edge, edgeWords(edge, data.rows), false, (row) => row.edge === edge)),
    ...entry('sharp', chartWords.hollow, true, ({ forecast }) => forecast),
  ];
}
