import { isRecord } from './is-record.ts';
import { jsonPath, type Path } from './json-path.ts';
import type { Finding, Problem } from './problem.ts';

/** The findings as problems, in the order in which their places stand in the document, each once. */
export function inDocumentOrder(findings: readonly Finding[], document: unknown): Problem[] {
  const rankOf = ranking(document);
  const ranked = findings.map((finding) => ({ finding, rank: rankOf(finding.at) }));
  ranked.sort((a, b) => compareRanks(a.rank, b.rank));
  const problems = new Map<string, Problem>();
  for (const { finding } of ranked) {
    const problem = { path: jsonPath(finding.at), reason: finding.reason, remedy: finding.remedy };
    const key = JSON.stringify([problem.path, problem.reason]);
    if (!problems.has(key)) problems.set(key, problem);
  }
  return [...problems.values()];
}

/** Turns a path into positions; a field that is missing ranks after those that are there. */
function ranking(document: unknown): (path: Path) => readonly number[] {
  const positions = new Map<object, ReadonlyMap<string, number>>();
  const keysOf = (parent: Record<string, unknown>): ReadonlyMap<string, number> => {
    const known = positions.get(parent);
    if (known !== undefined) return known;
    const fresh = new Map(Object.keys(parent).map((key, index) => [key, index]));
    positions.set(parent, fresh);
    return fresh;
  };
  return (path) => {
    const rank: number[] = [];
    let here = document;
    for (const step of path) {
      if (typeof step === 'number') {
        rank.push(step);
        here = Array.isArray(here) ? here[step] : undefined;
      } else if (isRecord(here)) {
        const keys = keysOf(here);
        rank.push(keys.get(step) ?? keys.size);
        here = keys.has(step) ? here[step] : undefined;
      } else {
        rank.push(0);
      }
    }
    return rank;
  };
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const shared = Math.min(a.length, b.length);
  for (let index = 0; index < shared; index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
