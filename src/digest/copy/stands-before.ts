import { normalise } from '../normalise.ts';
import { readable } from '../reading/fold.ts';
import { languageOf } from '../reading/languages.ts';
import { type Beside, isFree, isJointMark, isYear, lower, phraseBefore, type Scope } from './beside-scope.ts';
import { touchesNext } from './tokens.ts';
import type { Word } from './words.ts';

/** What stands before a quote and turns it: a range that it ends, a sign, a hedge, a negation. */
export function standsBefore(scope: Scope): Beside | null {
  const leads = scope.number?.leads === true;
  return (leads ? (rangeBefore(scope) ?? signBefore(scope)) : null) ?? wordBefore(scope);
}

/** "3–15", "3 to 15", "between 3 and 15", "3 months to 15 months" */
function rangeBefore(scope: Scope): Beside | null {
  const { at, before, written, words } = scope;
  const joint = at.from - 1;
  const isMark = isJointMark(scope, joint);
  const last = before.at(-1);
  const isWordJoint = last?.next === at.from && (words.joints.has(lower(last)) || words.and.has(lower(last)));
  if (!isMark && !isWordJoint) return null;
  const rest = isMark ? before : before.slice(0, -1);
  const unit = scope.number?.after[0];
  const counted = unit !== undefined && rest.at(-1) !== undefined && lower(rest.at(-1)) === unit;
  const numbers = counted ? rest.slice(0, -1) : rest;
  const low = numbers.at(-1);
  if (low === undefined || !low.number || !isAdjoining(scope, low, counted ? rest.at(-1) : null, joint))
    return null;
  if (isYear(low) && !(isMark && touchesNext(scope.copy, joint - 1))) return null;
  const opening = numbers.at(-2);
  // From one share or sum to another: a change, whose ends are numbers of their own.
  if (scope.number?.signed === true && opening !== undefined && lower(opening) === 'from') return null;
  const opened = opening !== undefined && words.between.has(lower(opening));
  if (isWordJoint && !words.joints.has(lower(last)) && !opened) return null;
  return {
    from: opened ? opening.first : low.first,
    to: at.from,
    numbers: [{ here: null, there: written(low.first) }],
  };
}

/** Nothing but a sign such as "%" stands between a number, its unit and a joint. */
function isAdjoining({ written }: Scope, low: Word, unit: Word | null | undefined, joint: number): boolean {
  const next = unit ?? null;
  const gap = next === null ? [low.next, joint] : [next.next, joint];
  const [from = 0, to = 0] = gap;
  return Array.from({ length: Math.max(0, to - from) }, (_, step) => written(from + step)).every((mark) =>
    /^[%$£€¥]$/.test(mark),
  );
}

/** "-15", "~15", "<15" */
function signBefore({ at, copy, isDash, written }: Scope): Beside | null {
  const sign = at.from - 1;
  const mark = written(sign);
  const joined = touchesNext(copy, sign - 1) && /[\p{L}\p{N}]$/u.test(written(sign - 1));
  const isMinus = isDash(sign) && mark.length === 1 && !/[—―⸺⸻]/.test(mark) && !joined;
  const isSign = /^[+~≈∼≃±<>≤≥]$/.test(mark) || (isMinus && (mark === '−' || touchesNext(copy, sign)));
  if (!isSign) return null;
  const here = written(at.from);
  const numbers = /^\p{N}/u.test(here) ? [{ here, there: `${mark}${here}` }] : [];
  return { from: sign, to: at.from, numbers };
}

/** A hedge right before the number, or a negation some words before the quote. */
function wordBefore(scope: Scope): Beside | null {
  const { before, number, reach, words } = scope;
  let between = 0;
  let helped = false;
  const negations = reach < 0 ? NO_WORDS : words.negations;
  for (let count = before.length; count > 0; count -= 1) {
    const last = before[count - 1];
    if (last === undefined || !isFree(scope, last.next, before[count]?.first ?? scope.at.from)) return null;
    const turning =
      (number?.leads === true && between === 0 && !helped && !isComparison(scope)
        ? phraseBefore(before, count, words.hedges, words)
        : null) ?? phraseBefore(before, count, negations, words);
    if (turning !== null) return { ...turning, numbers: [] };
    const word = lower(last);
    if (words.stops.has(word)) return null;
    if (words.helpers.has(word)) helped = true;
    else if (!words.articles.has(word)) between += 1;
    if (between > reach) return null;
  }
  return null;
}

/** "Above the 2.9% expected", "went up to 14.5%": the language's own reader says that it is no hedge. */
function isComparison({ at, before, copy, language }: Scope): boolean {
  const hedges = languageOf(language)?.hedges;
  const [first] = before;
  if (hedges === undefined || first === undefined) return false;
  const text = `${readable(normalise(copy.text.slice(copy.starts[first.first], copy.starts[at.from])))} `;
  return hedges.compares.test(text) || hedges.noHedge.some((pattern) => pattern.test(text));
}

const NO_WORDS: ReadonlySet<string> = new Set();
