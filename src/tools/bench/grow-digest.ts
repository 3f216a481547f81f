import { quotesOf } from '../../digest/receipts.ts';
import type { ArticleEvent, Basis, Chart, Digest, Figure, Position } from '../../digest/schema.ts';
import { dayNumber, fromDayNumber } from '../../lib/calendar.ts';

/** Events are spread over so many days before the article. */
const SPREAD = 400;

/** Figures, events and positions: what a reader's selection is counted over, and what the charts draw. */
export function entryCount({ figures, events, positions }: Digest): number {
  return figures.length + events.length + positions.length;
}

/**
 * The digest with so many entries: copies of its own figures, events and positions under new ids, each tied to
 * two actors in turn, and drawn in its first bar chart and timeline. A digest that has as many already stays as it is.
 */
export function growDigest(digest: Digest, entries: number): Digest {
  const missing = Math.max(0, entries - entryCount(digest));
  const copies = Array.from({ length: missing }, (_, place) => place);
  const every = (kind: number) => copies.filter((place) => place % 3 === kind);
  const bars = digest.charts.find((chart) => chart.kind === 'bars');
  // Only figures of one unit fit in one bar chart.
  const drawn = digest.figures.filter((figure) => bars?.figures.includes(figure.id));
  const figures = every(0).map((place) => figureCopy(at(drawn, place), place, digest));
  const events = every(1).map((place) => eventCopy(at(digest.events, place), place, digest));
  const positions = every(2).map((place) => positionCopy(at(digest.positions, place), place, digest));
  const timeline = digest.charts.find((chart) => chart.kind === 'timeline');
  const grown = (chart: Chart): Chart => {
    if (chart === bars) return { ...bars, figures: [...bars.figures, ...figures.map(({ id }) => id)] };
    if (chart === timeline)
      return { ...timeline, events: [...timeline.events, ...events.map(({ id }) => id)] };
    return chart;
  };
  return {
    ...digest,
    figures: [...digest.figures, ...figures],
    events: [...digest.events, ...events],
    positions: [...digest.positions, ...positions],
    charts: digest.charts.map(grown),
  };
}

function figureCopy(
  { quantity, unit, asOf, label, ...basis }: Figure,
  place: number,
  digest: Digest,
): Figure {
  return {
    id: `copy-${place}`,
    label: `${label}, copy ${place}`,
    unit,
    ...(quantity ? { quantity } : {}),
    asOf,
    about: someActors(place, digest),
    ...shortBasis(basis),
  };
}

function eventCopy({ label, ...basis }: ArticleEvent, place: number, digest: Digest): ArticleEvent {
  return {
    id: `copy-${place}`,
    label: `${label}, copy ${place}`,
    when: fromDayNumber(dayNumber(digest.source.published) - (place % SPREAD)),
    actors: someActors(place, digest),
    ...shortBasis(basis),
  };
}

function positionCopy({ statement, ...basis }: Position, place: number, digest: Digest): Position {
  return {
    id: `copy-${place}`,
    actor: at(digest.actors, place).id,
    statement: `${statement} Copy ${place}.`,
    ...shortBasis(basis),
  };
}

/** The first quote is the one that carries a figure's number; the rest would only make the file longer. */
function shortBasis(basis: Basis): Basis {
  const [first] = quotesOf(basis);
  return {
    ...(first ? { receipt: first } : {}),
    ...(basis.background ? { background: basis.background } : {}),
  };
}

/** Two in turn, so that every actor has a share and every mark is tied to someone. */
function someActors(place: number, { actors }: Digest): string[] {
  return [...new Set([at(actors, place).id, at(actors, place * 7 + 3).id])];
}

function at<T>(list: readonly T[], place: number): T {
  const entry = list[place % list.length];
  if (entry === undefined)
    throw new Error('The digest has no actor, or no entry of some kind to make copies of.');
  return entry;
}
