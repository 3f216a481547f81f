import { tinyDigest } from '../fixtures.ts';
import { longestDigest } from '../longest/fixtures.ts';
import type { Digest, Quote } from '../schema.ts';

/** Of each kind of statement; one more of each would be more characters than are accepted. */
const OF_EACH = 133;
/** Twelve words, and as many letters as a quote may have. */
const QUOTE = `about 250 people${` ${'y'.repeat(41)}`.repeat(9)}`;

/** As many characters as are accepted: every text as long as it may be, and of everything as many as there may be then. */
export function longestOfAll(): Digest {
  const longest = longestDigest('word ');
  const { actors, figures, events, issues, positions, relations, charts } = longest;
  const quote = (place: number): Quote => ({
    paragraph: 1 + (place % longest.source.paragraphs),
    quote: QUOTE,
  });
  const receipt = (place: number) => [quote(place), quote(place + 1)];
  const manyOf = <T extends object>(list: readonly T[], id: string) =>
    Array.from({ length: OF_EACH }, (_, place) => ({ ...first(list), id: `${id}${place}` }));
  const people = manyOf(actors, 'actor').map((actor, place) => {
    const { partOf: _, ...alone } = actor;
    return { ...alone, name: `${place} ${actor.name}`.slice(0, 120), receipt: receipt(place) };
  });
  const who = (place: number, count: number) =>
    Array.from({ length: count }, (_, step) => `actor${(place + step * 7) % OF_EACH}`);
  const counted = manyOf(figures, 'figure').map((figure, place) => ({
    ...figure,
    about: who(place, 7),
    receipt: receipt(place),
  }));
  const dated = manyOf(events, 'event').map((event, place) => ({
    ...event,
    actors: who(place, 7),
    receipt: receipt(place),
  }));
  const shown = charts.map((chart) => {
    if (chart.kind === 'bars') return { ...chart, figures: counted.map(({ id }) => id) };
    if (chart.kind === 'timeline') return { ...chart, events: dated.map(({ id }) => id) };
    return chart;
  });
  return {
    ...longest,
    actors: [...actors, ...people],
    figures: [...figures, ...counted],
    charts: shown,
    events: [...events, ...dated],
    issues: manyOf(issues, 'issue').map((issue, place) => ({ ...issue, receipt: receipt(place) })),
    positions: manyOf(positions, 'position').map((position, place) => ({
      ...position,
      actor: `actor${place}`,
      issue: `issue${place}`,
      receipt: [{ paragraph: 4, quote: 'she said “not yet” twice' }, quote(place)],
    })),
    relations: Array.from({ length: OF_EACH - 10 }, (_, place) => ({
      ...first(relations),
      from: `actor${place}`,
      to: `actor${(place * 7 + 1) % OF_EACH}`,
      receipt: quote(place),
    })),
  };
}

/** People, figures and events, all of them drawn, as many as the lines that are accepted have room for. */
const OF_SHORT = 500;

/** As many lines as are accepted: lists that are as long as they may be then, with as much in charts, of short texts. */
export function fullestOfAll(): Digest {
  const tiny = tinyDigest();
  const quote = { paragraph: 2, quote: 'about 250 people left' };
  const every = Array.from({ length: OF_SHORT }, (_, place) => place);
  const figures = every.map((place) => ({
    ...first(tiny.figures),
    id: `figure-${place}`,
    label: `Figure number ${place}`,
    about: [`person-${place}`],
    receipt: quote,
  }));
  const events = every.map((place) => ({
    id: `event-${place}`,
    label: `Event number ${place}`,
    when: `${2021 + (place % 3)}-0${1 + (place % 9)}`,
    actors: [`person-${place}`],
    receipt: quote,
  }));
  return {
    ...tiny,
    actors: every.map((place) => ({
      id: `person-${place}`,
      name: `Person number ${place}`,
      kind: 'person',
      side: 'town',
      receipt: quote,
    })),
    figures,
    events,
    charts: [
      { id: 'bars', title: 'People', kind: 'bars', figures: figures.map(({ id }) => id) },
      { id: 'when', title: 'When', kind: 'timeline', events: events.map(({ id }) => id) },
    ],
    positions: every.slice(0, 200).map((place) => ({
      id: `position-${place}`,
      actor: `person-${place}`,
      statement: `They stay at house ${place}.`,
      receipt: quote,
    })),
    issues: [],
    relations: [],
    deadline: { label: 'The gates open', date: '2024-05-20', timeZone: 'Europe/London', receipt: quote },
  };
}

function first<T>(list: readonly T[]): T {
  const [entry] = list;
  if (entry === undefined) throw new Error('the small digest has one of everything');
  return entry;
}
