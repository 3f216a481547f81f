import { deadlinesOf } from '../deadlines.ts';
import { tinyDigest } from '../fixtures.ts';
import { MOST_CHARACTERS } from '../limits.ts';
import type { Digest } from '../schema.ts';

/** The small digest with each text of its own as long as it may be, made of copies of the given words; quotes stay. */
export function longestDigest(words: string): Digest {
  const long = (kind: keyof typeof MOST_CHARACTERS) =>
    `${words.repeat(MOST_CHARACTERS[kind]).slice(0, MOST_CHARACTERS[kind] - 1)}x`;
  const tiny = tinyDigest();
  const [deadline] = deadlinesOf(tiny);
  return {
    ...tiny,
    headline: long('headline'),
    summary: long('summary'),
    source: {
      ...tiny.source,
      dateline: long('source'),
      publisher: long('source'),
      agency: long('source'),
      author: long('source'),
      title: long('title'),
    },
    sides: tiny.sides.map((side) => ({ ...side, label: long('label') })),
    actors: tiny.actors.map((actor) => ({
      ...actor,
      name: long('name'),
      aliases: [long('name')],
      role: long('role'),
    })),
    figures: tiny.figures.map((figure) => ({
      ...figure,
      label: long('label'),
      ...(figure.background ? { background: { source: long('source') } } : {}),
    })),
    charts: tiny.charts.map((chart) => ({ ...chart, title: long('title'), note: long('note') })),
    events: tiny.events.map((event) => ({ ...event, label: long('label') })),
    issues: tiny.issues.map((issue) => ({ ...issue, label: long('label') })),
    positions: tiny.positions.map((position) => ({ ...position, statement: long('statement') })),
    relations: tiny.relations.map((relation) => ({ ...relation, kind: long('relation') })),
    corrections: [{ date: '2024-05-19', what: long('note') }],
    ...(deadline ? { deadline: { ...deadline, label: long('label') } } : {}),
  };
}
