import { bodiesAbove } from './belonging.ts';
import { figureIdsOf } from './chart-figures.ts';
import { termsOf } from './derive.ts';
import { quotesOf } from './receipts.ts';
import type { Basis, Chart, Figure, Tie } from './schema.ts';
import { actorOf } from './ties.ts';
import type { Placed, WellFormed } from './well-formed.ts';

/** How much of a page something fills: a line for each statement, quotation, name beside it and step of a sum. */
export interface Room {
  readonly lines: number;
  readonly characters: number;
}

/**
 * What a digest fills of the page, each statement counted wherever it stands: in its own place, in the answers of those
 * it is tied to and of the bodies above them, and in each chart that draws it. Every file of the build repeats a share
 * of this, so it is what the build and a reader's machine have to carry.
 */
export function pageRoom(parts: WellFormed): Room {
  const names = new Map(parts.actors.map(({ entry }) => [entry.id, entry.name]));
  const above = bodiesAbove(parts.actors.map(({ entry }) => entry));
  const drawn = timesDrawn(parts.charts);
  return total(
    statedIn(parts).flatMap(({ key, texts, tied, steps }) => {
      const whole = total([roomOf(texts), roomOf(tied.map((id) => names.get(id) ?? '')), steps ?? NONE]);
      const answers = sum(tied.map((id) => 1 + (above.get(id) ?? 0)));
      return [
        whole,
        times(total([whole, ROW]), drawn.get(key) ?? 0),
        times(roomOf(texts.slice(0, 1)), answers),
      ];
    }),
  );
}

/** A statement as it takes room. */
interface Stated {
  /** What charts know it by. */
  readonly key: string;
  /** Its own words, and then the quotations that it stands on. */
  readonly texts: readonly string[];
  readonly tied: readonly string[];
  /** The lines that a computed number takes to work out. */
  readonly steps?: Room;
}

function statedIn(parts: WellFormed): readonly Stated[] {
  const { actors, figures, events, issues, positions, relations, deadlines } = parts;
  const stepsOf = workings(figures);
  const of = (
    key: string,
    words: readonly (string | undefined)[],
    basis: Basis,
    tied: readonly string[],
  ) => ({
    key,
    texts: [words.filter((text) => text !== undefined).join(' '), ...quotedIn(basis)],
    tied,
  });
  return [
    ...actors.map(({ entry }) => of('', [entry.name, entry.role], entry, [])),
    ...figures.map(({ entry }) => {
      const { id, label, unit, per, saidBy, about } = entry;
      const tied = [...(saidBy === undefined ? [] : [saidBy]), ...about.map(actorOf)];
      return withTies(about, {
        ...of(`figure/${id}`, [label, unit, per], entry, tied),
        steps: stepsOf(entry),
      });
    }),
    ...events.map(({ entry }) => {
      const { id, label, actors: ties } = entry;
      return withTies(ties, of(`event/${id}`, [label], entry, ties.map(actorOf)));
    }),
    ...issues.map(({ entry }) => of('', [entry.label], entry, [])),
    ...positions.map(({ entry }) => of('', [entry.statement, entry.quoted], entry, [entry.actor])),
    ...relations.map(({ entry }) => of('', [entry.kind], entry, [entry.from, entry.to])),
    ...deadlines.map(({ entry }) => of('', [entry.label], entry, entry.pressedBy ?? [])),
  ];
}

/** The words that ties have of their own stand with the statement's. */
function withTies(ties: readonly Tie[], stated: Stated): Stated {
  const words = ties.flatMap((tie) => (typeof tie === 'string' ? [] : quotedIn({ receipt: tie.receipt })));
  return { ...stated, texts: [...stated.texts, ...words] };
}

function quotedIn(basis: Basis): readonly string[] {
  return quotesOf(basis).map(({ quote }) => quote);
}

/**
 * A working tells what it is computed from, and what that is computed from, line by line. Without recursion: a chain that
 * is refused may be longer than what the machine can call.
 */
function workings(figures: readonly Placed<Figure>[]): (figure: Figure) => Room {
  const byId = new Map(figures.map(({ entry }) => [entry.id, entry]));
  const termsIn = (figure: Figure) => termsOf(figure).flatMap(({ id }) => byId.get(id) ?? []);
  const known = new Map<Figure, Room>();
  const begun = new Set<Figure>();
  return (figure) => {
    const waiting = [figure];
    for (let last = waiting.at(-1); last !== undefined; last = waiting.at(-1)) {
      const terms = termsIn(last);
      // A circle is told elsewhere, and ends here.
      const first = begun.has(last) ? [] : terms.filter((term) => !begun.has(term));
      begun.add(last);
      if (first.length > 0) {
        waiting.push(...first);
        continue;
      }
      known.set(last, total(terms.flatMap((term) => [roomOf([term.label]), known.get(term) ?? NONE])));
      waiting.pop();
    }
    return known.get(figure) ?? NONE;
  };
}

function timesDrawn(charts: readonly Placed<Chart>[]): ReadonlyMap<string, number> {
  const drawn = new Map<string, number>();
  for (const key of charts.flatMap(({ entry }) => keysIn(entry))) drawn.set(key, (drawn.get(key) ?? 0) + 1);
  return drawn;
}

function keysIn(chart: Chart): readonly string[] {
  if (chart.kind === 'timeline') return chart.events.map((id) => `event/${id}`);
  return figureIdsOf(chart).map((id) => `figure/${id}`);
}

/** What a row of a chart takes beside its words: it is drawn for a wide screen and a narrow one, and stands in a table. */
const ROW: Room = { lines: 6, characters: 0 };
const NONE: Room = { lines: 0, characters: 0 };

function roomOf(texts: readonly string[]): Room {
  return { lines: texts.length, characters: sum(texts.map(({ length }) => length)) };
}

function times({ lines, characters }: Room, count: number): Room {
  return { lines: lines * count, characters: characters * count };
}

function total(rooms: readonly Room[]): Room {
  return {
    lines: sum(rooms.map(({ lines }) => lines)),
    characters: sum(rooms.map(({ characters }) => characters)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
