import type { ChartInMarks } from '../charts/chart-sentence.ts';
import { chartInMarks } from '../charts/chart-words.ts';
import { chartRows } from '../charts/rows.ts';
import { bodiesOf, withParts } from '../digest/belonging.ts';
import type { DigestIndex } from '../digest/digest-index.ts';
import { type DividedChart, dividedChart } from '../digest/left-out.ts';
import type { Actor, Chart, Digest } from '../digest/schema.ts';

/** What a chart's own page has to know to show only what is tied to someone, and to say so. */
export interface OnlyData {
  /** Those whom a mark is tied to, the bodies that they belong to, and all who belong to these, named as within a sentence. */
  readonly actors: readonly Pick<Actor, 'id' | 'name' | 'partOf'>[];
  readonly divided: DividedChart;
  readonly sentence: ChartInMarks;
}

export function onlyData(chart: Chart, digest: Digest, index: DigestIndex): OnlyData {
  const sentence = chartInMarks(chart, chartRows(chart, digest, index), index);
  const tied = new Set(sentence.marks.flatMap(({ actors }) => actors));
  const withBodies = [...tied].flatMap((id) => [id, ...bodiesOf(digest.actors, id)]);
  const known = new Set(withParts(digest.actors, withBodies));
  return {
    actors: digest.actors
      .filter(({ id }) => known.has(id))
      .map(({ id, name, partOf }) => ({
        id,
        name: index.named.get(id) ?? name,
        ...(partOf === undefined ? {} : { partOf }),
      })),
    divided: dividedChart(chart, digest),
    sentence,
  };
}
