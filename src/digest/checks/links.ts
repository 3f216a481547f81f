import type { Finding } from '../problem.ts';
import { showValue } from '../show-value.ts';
import { type Placed, statementsOf, type WellFormed } from '../well-formed.ts';

/** Web addresses that look right to the schema and are none. */
export function checkLinks(parts: WellFormed): readonly Finding[] {
  return linksOf(parts)
    .filter(({ entry }) => !isAddress(entry))
    .map(({ at, entry }) => ({
      at,
      reason: `${showValue(entry)} is no web address.`,
      remedy: 'Write an address such as "https://example.org/page".',
    }));
}

function linksOf(parts: WellFormed): readonly Placed<string>[] {
  const { source } = parts;
  return [
    ...(source?.url === undefined ? [] : [{ at: ['source', 'url'], entry: source.url }]),
    ...statementsOf(parts).flatMap(({ at, entry }) => {
      const url = entry.background?.url;
      return url === undefined ? [] : [{ at: [...at, 'background', 'url'], entry: url }];
    }),
  ];
}

function isAddress(text: string): boolean {
  try {
    new URL(text);
    return true;
  } catch {
    return false;
  }
}
