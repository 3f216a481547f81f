import type { Chart, Digest } from './schema.ts';
import { selectedNames } from './selection-words.ts';
import { eventActors, figureActors, isTied } from './ties.ts';

/** A part of the page that a selection divides: `figures`, `positions`, `issues`, `actors`, or `chart/hostages`. */
export type Divided = 'figures' | 'positions' | 'issues' | 'actors' | `chart/${string}`;

/** What a part of the page says of a selection: how much of it is tied, or with *only these* how much is left out. */
export function dividedInWords(
  part: string,
  digest: Digest,
  selected: ReadonlySet<string>,
  only: boolean,
): string {
  const entries = entriesOf(part, digest);
  if (selected.size === 0 || entries.length === 0) return '';
  const tied = entries.filter((actors) => isTied(actors, selected)).length;
  const names = selectedNames(digest, selected);
  if (!only) return `Tied to ${names}: ${tied} of ${entries.length}.`;
  if (tied === 0) return `None of the ${entries.length} here is tied to ${names}.`;
  return tied === entries.length ? '' : `${entries.length - tied} of ${entries.length} not shown.`;
}

/** Of each entry of a part the actors that it is tied to. */
function entriesOf(part: string, digest: Digest): readonly (readonly string[])[] {
  switch (part) {
    case 'figures':
      return digest.figures.map(figureActors);
    case 'positions':
      return digest.positions.map(({ actor }) => [actor]);
    case 'issues':
      return digest.issues.map(({ id }) =>
        digest.positions.filter(({ issue }) => issue === id).map(({ actor }) => actor),
      );
    case 'actors':
      return digest.actors.map(({ id }) => [id]);
    default: {
      const chart = digest.charts.find(({ id }) => part === `chart/${id}`);
      return chart ? entriesOfChart(chart, digest) : [];
    }
  }
}

function entriesOfChart(chart: Chart, { figures, events }: Digest): readonly (readonly string[])[] {
  const named = (ids: readonly string[]) => figures.filter(({ id }) => ids.includes(id)).map(figureActors);
  switch (chart.kind) {
    case 'bars':
      return named(chart.figures);
    case 'breakdown':
      return named([chart.whole, ...chart.parts]);
    case 'timeline':
      return events.filter(({ id }) => chart.events.includes(id)).map(eventActors);
  }
}
