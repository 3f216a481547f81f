import type { Finding } from '../problem.ts';
import { showValue } from '../show-value.ts';
import { type Placed, statementsOf, type WellFormed } from '../well-formed.ts';

/** Web addresses that look right to the schema and are none, or that carry a name or a password. */
export function checkLinks(parts: WellFormed): readonly Finding[] {
  return linksOf(parts)
    .filter(({ entry }) => !isPlainHttps(entry))
    .map(({ at, entry }) => ({
      at,
      reason: `${showValue(entry)} is not a plain web address.`,
      remedy: 'Write an address such as "https://example.org/page", without a user name or password.',
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

function isPlainHttps(text: string): boolean {
  try {
    const { protocol, username, password, hostname } = new URL(text);
    return protocol === 'https:' && username === '' && password === '' && hostname !== '';
  } catch {
    return false;
  }
}
