import { endOf, startOf, timeOf } from '../dates.ts';
import { knownBounds } from '../derive.ts';
import type { Path } from '../json-path.ts';
import type { Finding } from '../problem.ts';
import { numberOf, scaleOf } from '../quantities.ts';
import type { Chart, Figure } from '../schema.ts';
import { showList, showValue } from '../show-value.ts';
import type { WellFormed } from '../well-formed.ts';
import { figuresById } from './derived.ts';

type Breakdown = Extract<Chart, { kind: 'breakdown' }>;

/** Charts that could not be drawn truly: bars on two scales, or parts that are no parts of their whole. */
export function checkCharts(parts: WellFormed): readonly Finding[] {
  const figures = figuresById(parts);
  return parts.charts.flatMap(({ at, entry }) => {
    if (entry.kind === 'timeline') return [];
    if (entry.kind !== 'breakdown') {
      const here = [...at, 'figures'];
      return [
        ...oneScale(here, entry.figures, figures),
        ...(entry.kind === 'bars' ? [] : tooFew(here, entry.figures)),
        ...(entry.kind === 'accounts' ? noAccounts(here, entry.figures, figures) : []),
        ...(entry.kind === 'series' ? atOneTime(here, entry.figures, figures) : []),
      ];
    }
    return [
      ...wholeAmongParts(at, entry),
      ...oneScale(
        [...at, 'parts'],
        [entry.whole, ...entry.parts],
        figures,
        'Give the whole and its parts one unit, in the same words ("people" of each), or show in "bars" what counts something else.',
      ),
      ...belowZero([...at, 'parts'], [entry.whole, ...entry.parts], figures),
      ...tooMuch(at, entry, figures),
    ];
  });
}

function oneScale(
  at: Path,
  ids: readonly string[],
  figures: ReadonlyMap<string, Figure>,
  remedy = 'Show figures of one unit in one chart: it has one scale.',
): readonly Finding[] {
  const units = [
    ...new Set(
      ids.flatMap((id) => {
        const figure = figures.get(id);
        return figure === undefined ? [] : [scaleOf(figure)];
      }),
    ),
  ];
  if (units.length < 2) return [];
  return [
    {
      at,
      reason: `The figures are of different units: ${showList(units)}.`,
      remedy,
    },
  ];
}

/** One figure alone has nothing beside it. */
function tooFew(at: Path, ids: readonly string[]): readonly Finding[] {
  if (ids.length > 1) return [];
  return [
    {
      at,
      reason: 'The chart compares figures and has only one.',
      remedy: 'Name at least two, or use "bars".',
    },
  ];
}

/** What is computed is nobody's account, and what one speaker says is no several. */
function noAccounts(
  at: Path,
  ids: readonly string[],
  figures: ReadonlyMap<string, Figure>,
): readonly Finding[] {
  const computed = ids.flatMap((id, index) =>
    figures.get(id)?.derived === undefined
      ? []
      : [
          {
            at: [...at, index],
            reason: `${showValue(id)} is computed here, and nobody's account.`,
            remedy: 'Name only figures that someone states.',
          },
        ],
  );
  const speakers = ids.map((id) => {
    const { saidBy, background } = figures.get(id) ?? {};
    return saidBy ?? background?.source ?? '';
  });
  if (ids.length < 2 || new Set(speakers).size > 1) return computed;
  const reason = 'All figures are said by the same speaker.';
  return [...computed, { at, reason, remedy: 'Name what several say of the same thing, or use "bars".' }];
}

/** One would hide the other; what is expected stands apart from what is so, and may be of the same time. */
function atOneTime(
  at: Path,
  ids: readonly string[],
  figures: ReadonlyMap<string, Figure>,
): readonly Finding[] {
  const drawn = ids
    .flatMap((id, index) => {
      const figure = figures.get(id);
      return figure === undefined ? [] : [{ id, index, figure, when: timeOf(figure) }];
    })
    .sort((one, other) => (startOf(one.when) < startOf(other.when) ? -1 : 1));
  const latest = new Map<boolean, (typeof drawn)[number]>();
  return drawn.flatMap((each) => {
    const isForecast = each.figure.forecast === true;
    const before = latest.get(isForecast);
    if (before === undefined || endOf(before.when) < endOf(each.when)) latest.set(isForecast, each);
    if (before === undefined || endOf(before.when) < startOf(each.when)) return [];
    return [
      {
        at: [...at, each.index],
        reason: `${showValue(each.id)} is of ${showValue(each.when)}, which is within the time of ${showValue(before.id)}, ${showValue(before.when)}.`,
        remedy:
          'Leave one out; what several say of one time belongs in "accounts". "when" says what time a figure is of.',
      },
    ];
  });
}

function wholeAmongParts(at: Path, { whole, parts }: Breakdown): readonly Finding[] {
  return parts.flatMap((part, index) =>
    part === whole
      ? [
          {
            at: [...at, 'parts', index],
            reason: `${showValue(part)} is named as a part of itself.`,
            remedy: 'Take the whole out of its parts.',
          },
        ]
      : [],
  );
}

/** A fall is no part of anything. */
function belowZero(
  at: Path,
  ids: readonly string[],
  figures: ReadonlyMap<string, Figure>,
): readonly Finding[] {
  return ids.flatMap((id) => {
    const quantity = figures.get(id)?.quantity;
    const number =
      quantity === undefined ? 0 : quantity.qualifier === 'between' ? quantity.low : numberOf(quantity);
    if (number >= 0) return [];
    const reason = `${showValue(id)} is below zero, and no part of a whole is.`;
    return [{ at, reason, remedy: 'Show falls in a chart of bars.' }];
  });
}

/**
 * The rule: the least that the parts are stated to be, summed, may not pass the most that the whole is stated to
 * be. Every bound is taken as stated: "more than 100" is at least 100 and has no most, "about 250" is 250 on both
 * sides, an open side of a part counts as nothing, and an open side of the whole fits everything. Where both
 * come to the same number, parts that leave it out ("more than") do not fit, unless an "about" is among them.
 */
function tooMuch(
  at: Path,
  { whole, parts }: Breakdown,
  figures: ReadonlyMap<string, Figure>,
): readonly Finding[] {
  const most = boundsById(whole, figures)?.high;
  if (most === undefined || most === null) return [];
  const leasts = parts.flatMap((part) => boundsById(part, figures)?.low ?? []);
  const least = leasts.reduce((sum, { value }) => sum + value, 0);
  const ends = [most, ...leasts];
  const leavesOut = ends.some(({ strict }) => strict) && !ends.some(({ approximate }) => approximate);
  if (least < most.value || (least === most.value && !leavesOut)) return [];
  return [
    {
      at: [...at, 'parts'],
      reason: `The parts come to ${leavesOut ? 'more than' : 'at least'} ${least}, but ${showValue(whole)} is at most ${most.value}.`,
      remedy: 'Name only parts that fit in the whole, or another whole.',
    },
  ];
}

function boundsById(id: string, figures: ReadonlyMap<string, Figure>): ReturnType<typeof knownBounds> {
  const figure = figures.get(id);
  return figure === undefined ? null : knownBounds(figure, figures);
}
