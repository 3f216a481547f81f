import { numberInFigures } from '../../lib/prose.ts';
import type { Summary } from './check-copy.ts';
import type { NumberPair, Span } from './difference.ts';
import type { Verdict } from './verdict.ts';

/** The four verdicts as a summary counts them, in its order. */
export const VERDICTS = {
  found: 'found',
  changed: 'changed',
  'more-than-once': 'found more than once',
  'not-found': 'not found',
} as const satisfies Record<Verdict['verdict'], string>;

/** "31 found, 4 changed, 2 not found" */
export function summaryInWords(summary: Summary): string {
  return VERDICT_NAMES.filter((name) => summary[name] > 0 || name === 'found')
    .map((name) => `${numberInFigures(summary[name])} ${VERDICTS[name]}`)
    .join(', ');
}

const VERDICT_NAMES = [
  'found',
  'changed',
  'more-than-once',
  'not-found',
] as const satisfies readonly (keyof typeof VERDICTS)[];

/** "the number differs: 46,000 here, 45,000 there" */
export function numberInWords({ here, there }: NumberPair): string {
  if (here === null) return `a number is added: ${there} there`;
  if (there === null) return `a number is left out: ${here} here`;
  return `the number differs: ${here} here, ${there} there`;
}

/** "Found changed: the number differs: 46,000 here, 45,000 there" */
export function verdictInWords(verdict: Verdict): string {
  switch (verdict.verdict) {
    case 'found':
      return 'Found';
    case 'changed':
      return verdict.numbers.length === 0
        ? 'Found changed'
        : `Found changed: ${verdict.numbers.map(numberInWords).join('; ')}`;
    case 'more-than-once':
      return `Found more than once: ${verdict.times} times`;
    case 'not-found':
      return verdict.besides ? 'Not found: the words stand there, but between other words' : 'Not found';
  }
}

/** "[-over-] {+more than+} 46,000 Palestinians", for where there is no layout. */
export function differenceAsText(difference: readonly Span[]): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return difference
    .map(({ kind, text, spaced }) => `${spaced ? ' ' : ''}${marks[kind][0]}${text}${marks[kind][1]}`)
    .join('');
}
