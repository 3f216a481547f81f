import type { Amount } from '../amounts.ts';
import type { Reading } from '../read-all.ts';

/** "over 46000", "-18", "2/3", "x3", "90..120", "year": what one reading says. */
export function readingInShort({ amounts, sign, hedge, range, noCount }: Reading): string {
  if (noCount !== null) return noCount;
  if (range?.certain) return `${range.low}..${range.high}`;
  const qualifier = hedge === null ? '' : `${hedge.allows[0]} `;
  return `${qualifier}${{ plus: '', minus: '-', either: '±' }[sign]}${sizeOf(amounts[0])}`;
}

/** "3", "1/4", "x3" */
export function sizeOf(amount: Amount | undefined): string {
  switch (amount?.kind) {
    case 'ratio':
      return amount.ratio.join('/');
    case 'times':
      return `x${amount.times}`;
    default:
      return String(amount?.value);
  }
}
