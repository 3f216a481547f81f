import { capitalised, counted, numberInFigures } from '../lib/prose.ts';
import { figureIdsOf } from './chart-figures.ts';
import { deadlinesOf } from './deadlines.ts';
import type { Named } from './name-in-sentence.ts';
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
  named: Named,
): string {
  const entries = entriesOf(part, digest);
  if (selected.size === 0 || entries.length === 0) return '';
  const tied = entries.filter((actors) => isTied(actors, selected)).length;
  const names = selectedNames(digest, selected, named);
  if (!only) return `Tied to ${names}: ${tied} of ${entries.length}.`;
  const deadline = deadlineOf(part, digest);
  if (tied === 0 && !(deadline && isTied(deadline, selected)))
    return `None of the ${entries.length} here is tied to ${names}.`;
  const out = notShown(entries, deadline, selected, numberInFigures);
  return out === '' ? '' : `${capitalised(out)}.`;
}

/** "Only what is tied to Hamas: 5 of 10 events not shown, nor is the deadline": said with a chart wherever it stands alone. */
export function onlyInWords(names: string, divided: DividedChart, selected: ReadonlySet<string>): string {
  return `Only what is tied to ${names}: ${notShownOf(divided, selected)}`;
}

/** What *only these* leaves out of a chart: "2 of 4 figures not shown"; "" for nothing. */
export function notShownOf({ one, entries, deadline }: DividedChart, selected: ReadonlySet<string>): string {
  return notShown(entries, deadline, selected, (count) => counted(count, one));
}

/** What is counted of a chart when a selection divides it. */
export interface DividedChart {
  readonly one: 'figure' | 'event';
  readonly entries: Entries;
  readonly deadline: Entries[number] | null;
}

export function dividedChart(chart: Chart, digest: Digest): DividedChart {
  return {
    one: chart.kind === 'timeline' ? 'event' : 'figure',
    entries: entriesOfChart(chart, digest),
    deadline: deadlineOf(`chart/${chart.id}`, digest),
  };
}

function notShown(
  entries: Entries,
  deadline: Entries[number] | null,
  selected: ReadonlySet<string>,
  count: (all: number) => string,
): string {
  const out = entries.filter((actors) => !isTied(actors, selected)).length;
  const withoutDeadline = deadline !== null && !isTied(deadline, selected);
  if (out === 0) return withoutDeadline ? 'the deadline is not shown' : '';
  return `${numberInFigures(out)} of ${count(entries.length)} not shown${withoutDeadline ? ', nor is the deadline' : ''}`;
}

/** Of each entry the actors that it is tied to. */
type Entries = readonly (readonly string[])[];

/** A timeline ends with the deadline that is counted, which is no event: who presses for it; null elsewhere. */
function deadlineOf(part: string, digest: Digest): Entries[number] | null {
  const [deadline] = deadlinesOf(digest);
  const chart = digest.charts.find(({ id }) => part === `chart/${id}`);
  return chart?.kind === 'timeline' && deadline ? (deadline.pressedBy ?? []) : null;
}

function entriesOf(part: string, digest: Digest): Entries {
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

function entriesOfChart(chart: Chart, { figures, events }: Digest): Entries {
  return chart.kind === 'timeline'
    ? events.filter(({ id }) => chart.events.includes(id)).map(eventActors)
    : figures.filter(({ id }) => figureIdsOf(chart).includes(id)).map(figureActors);
}
