import type { Path } from '../json-path.ts';
import type { Finding } from '../problem.ts';
import type { Basis } from '../schema.ts';
import { statementsOf, type WellFormed } from '../well-formed.ts';

/** A statement stands on the article's words or on a source of its own; a computed figure on its parts alone. */
export function checkBasis(parts: WellFormed): readonly Finding[] {
  const computed = new Set<Basis>(
    parts.figures.map(({ entry }) => entry).filter((entry) => entry.derived !== undefined),
  );
  return [
    ...parts.figures.flatMap(({ at, entry }) => oneOfTwo(at, entry, 'quantity', 'derived')),
    ...statementsOf(parts).flatMap(({ at, entry }) =>
      computed.has(entry) ? noBasis(at, entry) : oneOfTwo(at, entry, 'receipt', 'background'),
    ),
  ];
}

function oneOfTwo<K extends string>(
  at: Path,
  entry: { readonly [key in K]?: unknown },
  first: K,
  second: K,
): readonly Finding[] {
  const hasFirst = entry[first] !== undefined;
  if (hasFirst !== (entry[second] !== undefined)) return [];
  if (hasFirst) {
    const reason = `It has both "${first}" and "${second}".`;
    return [{ at: [...at, second], reason, remedy: `Keep "${first}" or "${second}", not both.` }];
  }
  return [
    { at, reason: `It has neither "${first}" nor "${second}".`, remedy: `Add "${first}" or "${second}".` },
  ];
}

function noBasis(at: Path, entry: Basis): readonly Finding[] {
  return (['receipt', 'background'] as const)
    .filter((field) => entry[field] !== undefined)
    .map((field) => ({
      at: [...at, field],
      reason: `A computed figure has a "${field}", but the article does not state it.`,
      remedy: `Take "${field}" out: the figures it is computed from carry theirs.`,
    }));
}
