import { MOST_PARTS_DEEP, MOST_TOGETHER } from '../limits.ts';
import type { Finding } from '../problem.ts';
import { quotesOf } from '../receipts.ts';
import type { Actor, Chart, Figure } from '../schema.ts';
import { statementsOf, tiesWithWords, type WellFormed } from '../well-formed.ts';

type Counted = keyof typeof MOST_TOGETHER;
const KINDS = ['statements', 'quotations', 'references', 'charts'] as const satisfies readonly Counted[];

/** What is too much in all, though no list of it is too long: the page says each thing in several places. */
export function checkTogether(parts: WellFormed): readonly Finding[] {
  const counts = countsOf(parts);
  return [...KINDS.flatMap((what) => tooMany(what, counts[what])), ...checkDepth(parts)];
}

function countsOf(parts: WellFormed): Readonly<Record<Counted, number>> {
  const statements = statementsOf(parts);
  return {
    statements: statements.length,
    quotations: sum([...statements, ...tiesWithWords(parts)].map(({ entry }) => quotesOf(entry).length)),
    references: sum([
      ...parts.figures.map(({ entry }) => referencesOf(entry)),
      ...parts.events.map(({ entry }) => entry.actors.length),
      ...parts.charts.map(({ entry }) => shownIn(entry)),
      parts.deadline?.entry.pressedBy?.length ?? 0,
    ]),
    charts: parts.charts.length,
  };
}

function referencesOf({ about, derived }: Figure): number {
  return about.length + (derived?.plus?.length ?? 0) + (derived?.minus?.length ?? 0);
}

function shownIn(chart: Chart): number {
  if (chart.kind === 'breakdown') return chart.parts.length + 1;
  return chart.kind === 'bars' ? chart.figures.length : chart.events.length;
}

function tooMany(what: Counted, count: number): readonly Finding[] {
  const most = MOST_TOGETHER[what];
  if (count <= most) return [];
  const all = count.toLocaleString('en');
  return [
    {
      at: [],
      reason: `The digest has ${all} ${what} in all; at most ${most.toLocaleString('en')} can be shown.`,
      remedy: 'Leave out those that matter least.',
    },
  ];
}

/** Each body answers with the statements of its parts, and they with those of theirs. Circles are told elsewhere. */
function checkDepth({ actors }: WellFormed): readonly Finding[] {
  const byId = new Map(actors.map(({ entry }) => [entry.id, entry]));
  return actors.flatMap(({ at, entry }) =>
    depthOf(entry, byId) > MOST_PARTS_DEEP
      ? [
          {
            at: [...at, 'partOf'],
            reason: `"${entry.id}" is part of a part more than ${MOST_PARTS_DEEP} times over.`,
            remedy: 'Name a body further up.',
          },
        ]
      : [],
  );
}

function depthOf(actor: Actor, byId: ReadonlyMap<string, Actor>): number {
  const above = new Set<Actor>();
  for (let body = wholeOf(actor, byId); body !== undefined; body = wholeOf(body, byId)) {
    if (above.has(body)) return 0;
    above.add(body);
    if (above.size > MOST_PARTS_DEEP) break;
  }
  return above.size;
}

function wholeOf({ partOf }: Actor, byId: ReadonlyMap<string, Actor>): Actor | undefined {
  return partOf === undefined ? undefined : byId.get(partOf);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
