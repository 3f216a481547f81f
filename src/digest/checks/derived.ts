import { knownBounds, MAX_STEPS, termsOf } from '../derive.ts';
import { isDivisible } from '../divisible-units.ts';
import type { Finding } from '../problem.ts';
import { scaleOf } from '../quantities.ts';
import type { Figure } from '../schema.ts';
import { showValue } from '../show-value.ts';
import type { Placed, WellFormed } from '../well-formed.ts';
import { checkDerivedCircles } from './circles.ts';

/** Computed figures that cannot be computed: nothing to compute, units that differ, a circle, a value below zero. */
export function checkDerived(parts: WellFormed): readonly Finding[] {
  const figures = figuresById(parts);
  const circles = checkDerivedCircles(parts);
  return [
    ...circles,
    ...parts.figures
      .filter(({ entry }) => entry.derived !== undefined)
      .flatMap((placed) => [
        ...nothingToCompute(placed),
        ...differentUnits(placed, figures),
        ...fromForecast(placed, figures),
        ...(circles.length === 0 ? noValue(placed, figures) : []),
      ]),
  ];
}

export function figuresById(parts: WellFormed): ReadonlyMap<string, Figure> {
  return new Map(parts.figures.map(({ entry }) => [entry.id, entry]));
}

function nothingToCompute({ at, entry }: Placed<Figure>): readonly Finding[] {
  if (termsOf(entry).length > 1) return [];
  return [
    {
      at: [...at, 'derived'],
      reason: `${showValue(entry.id)} is computed from one figure alone.`,
      remedy: 'Add "minus" or "plus" with the figures to take away or add.',
    },
  ];
}

function differentUnits(
  { at, entry }: Placed<Figure>,
  figures: ReadonlyMap<string, Figure>,
): readonly Finding[] {
  return termsOf(entry).flatMap(({ id }) => {
    const term = figures.get(id);
    const [own, unit] = [scaleOf(entry), term === undefined ? undefined : scaleOf(term)];
    if (unit === undefined || unit === own) return [];
    return [
      {
        at: [...at, 'derived'],
        reason: `${showValue(entry.id)} counts ${showValue(own)}, but ${showValue(id)} counts ${showValue(unit)}.`,
        remedy: 'Compute only with figures of one unit.',
      },
    ];
  });
}

/** What comes of a number that is expected is expected itself, and said so. */
function fromForecast(
  { at, entry }: Placed<Figure>,
  figures: ReadonlyMap<string, Figure>,
): readonly Finding[] {
  const expected = termsOf(entry).find(({ id }) => figures.get(id)?.forecast);
  if (expected === undefined || entry.forecast) return [];
  return [
    {
      at,
      reason: `${showValue(entry.id)} is computed from ${showValue(expected.id)}, which is a forecast.`,
      remedy: 'Add "forecast": true.',
    },
  ];
}

function noValue({ at, entry }: Placed<Figure>, figures: ReadonlyMap<string, Figure>): readonly Finding[] {
  const here = [...at, 'derived'];
  const bounds = knownBounds(entry, figures);
  if (bounds === null) {
    const reason = `${showValue(entry.id)} is computed through more than ${MAX_STEPS} steps.`;
    return isTooLong(entry, figures)
      ? [{ at: here, reason, remedy: 'Compute it from figures that the article states.' }]
      : [];
  }
  // Money and percent may come to less than nothing.
  if (bounds.high === null || bounds.high.value >= 0 || isDivisible(entry)) return [];
  return [
    {
      at: here,
      reason: `${showValue(entry.id)} would come to ${bounds.high.value} at the most.`,
      remedy: 'Take away no more than there is: check "from" and "minus".',
    },
  ];
}

/** Whether the steps alone stand in the way, every figure on the way down being there. Only asked where no circle is. */
function isTooLong(figure: Figure, figures: ReadonlyMap<string, Figure>): boolean {
  let level = new Set([figure.id]);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const below = [...level].flatMap((id) => termsOf(figures.get(id) ?? figure).map((term) => term.id));
    level = new Set(below.filter((id) => figures.get(id)?.derived !== undefined));
    if (level.size === 0) return false;
  }
  return true;
}
