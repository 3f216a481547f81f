import { bodiesOf, withParts } from '../../digest/belonging.ts';
import type { DigestIndex } from '../../digest/digest-index.ts';
import { type DividedChart, dividedChart } from '../../digest/left-out.ts';
import type { Actor, Chart, Digest } from '../../digest/schema.ts';
import { chartRows, marksOf } from '../../page/charts/rows.ts';

/** What a chart's own page has to know to show only what is tied to someone, and to say so. */
export interface OnlyData {
  /** Those whom a mark is tied to, the bodies that they belong to, and all who belong to these, named as within a sentence. */
  readonly actors: readonly Pick<Actor, 'id' | 'name' | 'partOf'>[];
  readonly divided: DividedChart;
  /** Whom each mark is tied to. */
  readonly marks: readonly (readonly string[])[];
}

export function onlyData(chart: Chart, digest: Digest, index: DigestIndex): OnlyData {
  const marks = marksOf(chartRows(chart, digest, index)).map(({ actors }) => actors);
  const tied = new Set(marks.flat());
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
    marks,
  };
}
