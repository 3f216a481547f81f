import {
  type Beside,
  isFree,
  isJointMark,
  isYear,
  LONGEST_PHRASE,
  lower,
  phraseBefore,
  type Scope,
} from './beside-scope.ts';
import type { QuotedNumber } from './quoted-number.ts';
import { isWord, touchesNext } from './tokens.ts';

/** Words for what is counted that may stand between a number and a hedge after it: "100 hostages or so". */
const MOST_COUNTED = 2;

/** What stands after a quote and turns it: a range that it begins, a sign, a hedge, a negation. */
export function standsAfter(scope: Scope): Beside | null {
  const { number } = scope;
  const isNear = number !== null && number.after.length <= MOST_COUNTED;
  return (
    (isNear
      ? (rangeAfter(scope, number) ?? signAfter(scope, number) ?? trailingAfter(scope, number))
      : null) ?? negationAfter(scope)
  );
}

/** "15–20" after a quote that ends with the 15, "9 feet to 14 feet" after one that ends with "9 feet". */
function rangeAfter(scope: Scope, { after: counted }: QuotedNumber): Beside | null {
  const { at, after, written, words } = scope;
  const percent = /^%$/.test(written(at.to)) ? 1 : 0;
  const joint = at.to + percent;
  const isMark = isJointMark(scope, joint);
  const first = after[0];
  const isWordJoint = first?.first === joint && words.joints.has(lower(first));
  if (!isMark && !isWordJoint) return null;
  const high = after[isMark ? 0 : 1];
  if (high === undefined || !high.number || isYear(high)) return null;
  if (scope.number?.signed === true && lower(scope.before.at(-1)) === 'from') return null;
  if (isMark && high.first > joint + 2) return null;
  const unit = after[isMark ? 1 : 2];
  const sameUnit = counted.length === 1 && unit !== undefined && lower(unit) === counted[0];
  if (counted.length > 0 && !sameUnit) return null;
  const last = sameUnit ? unit : high;
  return { from: at.to, to: last.next, numbers: [{ here: null, there: written(high.first) }] };
}

/** "15+", "15%", "15 million", "40-odd" after a quote that ends with the number. */
function signAfter(scope: Scope, { after: counted, signed }: QuotedNumber): Beside | null {
  const { at, after, copy, isDash, written, words } = scope;
  const mark = written(at.to);
  const first = after[0];
  const here = written(at.to - 1);
  if (mark === '+' && touchesNext(copy, at.to - 1)) return { from: at.to, to: at.to + 1, numbers: [] };
  if (counted.length > 0) return null;
  if (/^[%‰]$/.test(mark) && !signed)
    return { from: at.to, to: at.to + 1, numbers: [{ here, there: `${here}${mark}` }] };
  if (first === undefined) return null;
  if (first.first === at.to && words.scales.has(lower(first)))
    return { from: at.to, to: first.next, numbers: [{ here, there: `${here} ${first.text}` }] };
  const isAttached = isDash(at.to) && first.first === at.to + 1 && touchesNext(copy, at.to - 1);
  return isAttached && words.trailing.has(lower(first)) ? { from: at.to, to: first.next, numbers: [] } : null;
}

/** "or so", "at most", after the number and at most two words for what is counted. */
function trailingAfter(scope: Scope, { after: counted }: QuotedNumber): Beside | null {
  const { at, after, words, written } = scope;
  for (let skipped = 0; skipped <= MOST_COUNTED - counted.length; skipped += 1) {
    const first = after[skipped];
    if (first === undefined) return null;
    const gap = after[skipped - 1]?.next ?? at.to;
    if (first.first > gap && !/^[,(]?$/.test(first.first === gap + 1 ? written(gap) : 'more')) return null;
    for (let length = LONGEST_PHRASE; length > 0; length -= 1) {
      const some = after.slice(skipped, skipped + length);
      const last = some.at(-1);
      const phrase = some.map(lower).join(' ');
      if (last === undefined || some.length < length || !words.trailing.has(phrase)) continue;
      // "At least one was a child" speaks of another number.
      const ends =
        after[skipped + length] === undefined || (written(last.next) !== '' && !isWord(written(last.next)));
      if (ends || !words.hedges.has(phrase)) return { from: first.first, to: last.next, numbers: [] };
    }
    if (first.first > gap) return null;
  }
  return null;
}

function negationAfter(scope: Scope): Beside | null {
  const { at, after, reach, words } = scope;
  if (reach < 0) return null;
  let between = 0;
  for (const [place, word] of after.entries()) {
    const end = after[place - 1]?.next ?? at.to;
    // "People (not all from here) fled": what an aside negates is in it.
    if (!isFree(scope, end, word.first) || opensAside(scope, end, word.first)) return null;
    const turning = phraseBefore(after, place + 1, words.negations, words);
    if (turning !== null) {
      const ofPredicate = words.helpers.has(lower(after[place - 1]));
      return { ...turning, numbers: [], ofPredicate };
    }
    if (words.stops.has(lower(word))) return null;
    if (!words.articles.has(lower(word)) && !words.helpers.has(lower(word))) between += 1;
    if (between > reach) return null;
  }
  return null;
}

function opensAside({ written }: Scope, from: number, to: number): boolean {
  return Array.from({ length: to - from }, (_, step) => written(from + step)).includes('(');
}
