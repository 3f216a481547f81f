import { termsOf } from '../derive.ts';
import type { Path } from '../json-path.ts';
import type { Finding } from '../problem.ts';
import { scaleOf } from '../quantities.ts';
import type { Chart, Figure } from '../schema.ts';
import { showValue } from '../show-value.ts';
import type { Placed, WellFormed } from '../well-formed.ts';
import { figuresById } from './derived.ts';

/** Figures that differ on the same thing are of one unit, each said by someone, and stand in no sum together. */
export function checkDisagree(parts: WellFormed): readonly Finding[] {
  const figures = figuresById(parts);
  const lists = disagreeIn(parts);
  // Most digests have none, and no sum of theirs needs to be walked.
  if (lists.length === 0) return [];
  return [
    ...lists.flatMap(({ at, entry }) => [...unlike(at, entry, figures), ...computed(at, entry, figures)]),
    ...parts.figures.flatMap((placed) => addedUp(placed, lists, figures)),
    ...parts.charts.flatMap((placed) => partsOfOne(placed, lists)),
  ];
}

/** The lists as far as they hold ids. */
export function disagreeIn({ raw }: Pick<WellFormed, 'raw'>): readonly Placed<readonly string[]>[] {
  const { disagree } = raw;
  if (!Array.isArray(disagree)) return [];
  return disagree.flatMap((list: unknown, index) =>
    Array.isArray(list) && list.every((id) => typeof id === 'string')
      ? [{ at: ['disagree', index], entry: list }]
      : [],
  );
}

function unlike(at: Path, list: readonly string[], figures: ReadonlyMap<string, Figure>): readonly Finding[] {
  const [first] = list.flatMap((id) => figures.get(id) ?? []);
  return list.flatMap((id, index) => {
    const figure = figures.get(id);
    if (first === undefined || figure === undefined || scaleOf(figure) === scaleOf(first)) return [];
    return [
      {
        at: [...at, index],
        reason: `${showValue(id)} counts ${showValue(scaleOf(figure))}, but ${showValue(first.id)} counts ${showValue(scaleOf(first))}.`,
        remedy: 'Name figures of one unit: those that speak of the same thing and differ.',
      },
    ];
  });
}

function computed(
  at: Path,
  list: readonly string[],
  figures: ReadonlyMap<string, Figure>,
): readonly Finding[] {
  return list.flatMap((id, index) =>
    figures.get(id)?.derived === undefined
      ? []
      : [
          {
            at: [...at, index],
            reason: `${showValue(id)} is computed here: nobody says it.`,
            remedy: 'Name the figures that the article states.',
          },
        ],
  );
}

/** A sum of two counts of the same thing counts it twice, and their difference is nobody's number. */
function addedUp(
  { at, entry }: Placed<Figure>,
  lists: readonly Placed<readonly string[]>[],
  figures: ReadonlyMap<string, Figure>,
): readonly Finding[] {
  if (entry.derived === undefined) return [];
  // Whatever it is computed from, at any depth; a circle is told elsewhere, and ends here.
  const behind = new Set([entry.id]);
  for (const id of behind) for (const term of termsOf(figures.get(id) ?? entry)) behind.add(term.id);
  return together(behind, lists).map(([one, other]) => ({
    at: [...at, 'derived'],
    reason: `${showValue(entry.id)} is computed from ${showValue(one)} and ${showValue(other)}, which disagree.`,
    remedy: 'Compute it from one of them, or leave it out: what differs is never added up.',
  }));
}

function partsOfOne(
  { at, entry }: Placed<Chart>,
  lists: readonly Placed<readonly string[]>[],
): readonly Finding[] {
  if (entry.kind !== 'breakdown') return [];
  return together(new Set([entry.whole, ...entry.parts]), lists).map(([one, other]) => ({
    at: [...at, 'parts'],
    reason: `The breakdown holds ${showValue(one)} and ${showValue(other)}, which disagree.`,
    remedy: 'Show them in a chart of the kind "accounts", side by side.',
  }));
}

/** The first two of each list that are all among these. */
function together(
  ids: ReadonlySet<string>,
  lists: readonly Placed<readonly string[]>[],
): readonly (readonly [string, string])[] {
  return lists.flatMap(({ entry }) => {
    const [one, other] = [...new Set(entry)].filter((id) => ids.has(id));
    return one === undefined || other === undefined ? [] : [[one, other] as const];
  });
}
