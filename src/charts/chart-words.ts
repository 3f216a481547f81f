import type { DigestIndex } from '../digest/digest-index.ts';
import type { Chart } from '../digest/schema.ts';
import { figureInWords, workingInWords } from '../digest/words.ts';
import { ALL, type ChartInMarks, type MarkInWords, type Shows, sentenceOf } from './chart-sentence.ts';
import { EDGE_WORDS, EDGES, type Edge } from './edges.ts';
import type { ChartRows, FigureRow, TimeRow } from './rows.ts';

/** The whole chart in words, with every qualifier, speaker and date: its accessible name and an image's description. */
export function chartSentence(chart: Chart, data: ChartRows, index: DigestIndex, shows: Shows = ALL): string {
  return sentenceOf(chartInMarks(chart, data, index), shows);
}

export function chartInMarks(chart: Chart, data: ChartRows, index: DigestIndex): ChartInMarks {
  const figure = ({ figure, actors }: FigureRow) => ({ words: figureInWords(figure, index), actors });
  const { kind } = data;
  const marks =
    kind === 'timeline'
      ? data.rows.map((row) => ({ words: eventInWords(row), actors: row.actors }))
      : (kind === 'breakdown' ? [data.whole, ...data.rows] : data.rows).map(figure);
  return { kind, title: chart.title, marks };
}

function eventInWords({ read, label, attribution }: TimeRow): string {
  return `${read}: ${label}${attribution === '' ? '' : ` (${attribution})`}`;
}

/** The line under a chart's title: the digest's note, and the working of computed parts. */
export function howToRead(chart: Chart, data: ChartRows, index: DigestIndex): string {
  const parts = [chart.note, ...workingsOf(data, index).map(({ words }) => words)];
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
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
}

export function edgesOf(data: ChartRows): readonly KeyEntry[] {
  if (data.kind === 'timeline') return [];
  return EDGES.flatMap((edge) => {
    const drawn = data.rows.filter((row) => row.edge === edge);
    const actors = [...new Set(drawn.flatMap((row) => row.actors))];
    return drawn.length === 0 ? [] : [{ edge, words: EDGE_WORDS[edge], actors }];
  });
}
