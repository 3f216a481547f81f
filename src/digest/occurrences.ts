/**
 * Where a phrase stands in a text as whole words, as offsets. Both must be normalised. A number is whole only
 * with all its digits and groups: "100 hostages" does not stand in "1,100 hostages", nor "two" in "twenty-two".
 */
export function occurrences(phrase: string, text: string): readonly number[] {
  const found: number[] = [];
  if (phrase === '') return found;
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    if (
      startsWhole(phrase, text.slice(Math.max(0, at - REACH), at)) &&
      endsWhole(phrase, text.slice(at + phrase.length))
    ) {
      found.push(at);
    }
  }
  return found;
}

/** Far enough back to see the groups of any number. */
const REACH = 40;

const WORD = /[\p{L}\p{M}\p{N}]/u;

function startsWhole(phrase: string, before: string): boolean {
  if (!/^[\p{L}\p{M}\p{N}]/u.test(phrase)) return true;
  const last = before.at(-1) ?? '';
  if (WORD.test(last) || isLowSurrogate(last)) return false;
  if (/^\p{L}/u.test(phrase))
    return !/(?:^|[^\p{L}])(?:twen|thir|for|fif|six|seven|eigh|nine)ty-$/iu.test(before);
  if (/\d[.,]$/.test(before)) return false;
  return !(/^\d{3}(?!\d)/.test(phrase) && /(?<![\d.,])\d{1,3}(?: \d{3})* $/.test(before));
}

function endsWhole(phrase: string, after: string): boolean {
  if (!/[\p{L}\p{M}\p{N}]$/u.test(phrase)) return true;
  if (/^[\p{L}\p{M}\p{N}]/u.test(after)) return false;
  if (/\p{L}$/u.test(phrase)) {
    return !(
      /(?:^|[^\p{L}])(?:twen|thir|for|fif|six|seven|eigh|nine)ty$/iu.test(phrase) && /^-\p{L}/u.test(after)
    );
  }
  if (/^[.,]\d/.test(after)) return false;
  return !(/(?:^|[^\d.,])\d{1,3}(?: \d{3})*$/.test(phrase) && /^ \d{3}(?!\d)/.test(after));
}

/** Half of a letter beyond the basic plane, seen alone because the text was cut by code units. */
function isLowSurrogate(unit: string): boolean {
  return unit >= '\uDC00' && unit <= '\uDFFF';
}
