import type { Beside, Stretch } from './beside-scope.ts';

/** A quotation where it stands in a copy, whole or changed, and what stands beside it and turns it. */
export interface Standing {
  readonly at: Stretch;
  readonly changed: boolean;
  readonly beside: Beside | null;
}

/**
 * What stands beside a quotation and turns it, where it does not belong to another one: in "held not 16 months with 20
 * boats" the word is part of what became of "held 15 months", in "achieved not in 16 months" it is nearer to the months.
 * Where it touches both, what follows is meant; what denies the quotation's own predicate is its own.
 */
export function ownBeside(standing: Standing, all: readonly Standing[]): Beside | null {
  const { at, beside } = standing;
  if (beside === null || beside.ofPredicate === true) return beside;
  const distance = distanceOf(at, beside);
  const belongsTo = (other: Standing): boolean => {
    if (other.changed && holds(other.at, beside)) return distance > 0;
    if (other.beside === null || !overlap(other.beside, beside)) return false;
    const theirs = distanceOf(other.at, other.beside);
    const follows = isBefore(other.beside, other.at);
    // Of two that it stands before, or behind, it turns both.
    if (follows === isBefore(beside, at)) return false;
    return theirs < distance || (theirs === distance && follows);
  };
  return all.some((other) => other !== standing && belongsTo(other)) ? null : beside;
}

function isBefore(one: Stretch, other: Stretch): boolean {
  return one.to <= other.from;
}

/** How many words stand between. */
function distanceOf(at: Stretch, beside: Stretch): number {
  return isBefore(beside, at) ? at.from - beside.to : beside.from - at.to;
}

function holds(whole: Stretch, part: Stretch): boolean {
  return whole.from <= part.from && whole.to >= part.to;
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.from < other.to && other.from < one.to;
}
