import { bodiesAbove } from '../belonging.ts';
import { MOST_PARTS_DEEP, MOST_TOGETHER } from '../limits.ts';
import { pageRoom } from '../page-room.ts';
import type { Finding } from '../problem.ts';
import type { WellFormed } from '../well-formed.ts';

type Counted = keyof typeof MOST_TOGETHER;

const SAID = {
  lines: (all) =>
    `fills ${all} lines of the page, each statement, quotation, tie and row of a chart counted wherever it stands`,
  characters: (all) => `fills the page with ${all} characters, each text counted wherever it stands`,
  charts: (all) => `has ${all} charts`,
} as const satisfies Record<Counted, (all: string) => string>;

/** What is too much in all, though no list of it is too long: the page says each thing in several places. */
export function checkTogether(parts: WellFormed): readonly Finding[] {
  const { lines, characters } = pageRoom(parts);
  return [
    ...tooMany('lines', lines),
    ...tooMany('characters', characters),
    ...tooMany('charts', parts.charts.length),
    ...checkDepth(parts),
  ];
}

function tooMany(what: Counted, count: number): readonly Finding[] {
  const most = MOST_TOGETHER[what];
  if (count <= most) return [];
  const all = count.toLocaleString('en');
  return [
    {
      at: [],
      reason: `The digest ${SAID[what](all)}; at most ${most.toLocaleString('en')} can be shown.`,
      remedy: 'Leave out what matters least.',
    },
  ];
}

/** Each body answers with the statements of its parts, and they with those of theirs. Circles are told elsewhere. */
function checkDepth({ actors }: WellFormed): readonly Finding[] {
  const above = bodiesAbove(actors.map(({ entry }) => entry));
  return actors.flatMap(({ at, entry }) =>
    (above.get(entry.id) ?? 0) > MOST_PARTS_DEEP
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
