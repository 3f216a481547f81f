import type { CopyCheck, CopyRow } from '../../digest/copy/check-copy.ts';
import type { Verdict } from '../../digest/copy/verdict.ts';
import { summaryInWords } from '../../digest/copy/verdict-words.ts';
import type { Quote } from '../../digest/schema.ts';
import type { StatementKey } from '../../digest/statement-kinds.ts';

/** A quote with what became of it, and all that stands on it. */
export interface CopyItem {
  readonly quote: Quote;
  readonly verdict: Verdict;
  /** In the order of the page. */
  readonly statements: readonly StatementKey[];
}

export interface CopyGroup {
  readonly verdict: Verdict['verdict'];
  /** Each quotation once, however much stands on it. */
  readonly items: readonly CopyItem[];
}

/** What asks most of the reader first. */
const ORDER = [
  'changed',
  'not-found',
  'more-than-once',
  'found',
] as const satisfies readonly Verdict['verdict'][];

/** The receipts by verdict, each quote once, in the order in which the page states what stands on it. */
export function copyGroups(
  { rows }: Extract<CopyCheck, { kind: 'checked' }>,
  keys: Iterable<string>,
): readonly CopyGroup[] {
  const place = new Map([...keys].map((key, index) => [key, index]));
  const inOrder = rows.toSorted((a, b) => (place.get(a.statement) ?? 0) - (place.get(b.statement) ?? 0));
  return ORDER.map((verdict) => {
    const own = inOrder.filter((row) => row.verdict.verdict === verdict);
    return { verdict, items: numbersFirst(itemsOf(own)) };
  }).filter(({ items }) => items.length > 0);
}

/** "31 found, 4 changed, 2 not found": how many quotations. */
export function groupsInWords(groups: readonly CopyGroup[]): string {
  const of = (name: Verdict['verdict']) => groups.find(({ verdict }) => verdict === name)?.items.length ?? 0;
  return summaryInWords({
    found: of('found'),
    changed: of('changed'),
    'more-than-once': of('more-than-once'),
    'not-found': of('not-found'),
  });
}

/** A number that differs is what a reader must see before any other change. */
function numbersFirst(items: readonly CopyItem[]): readonly CopyItem[] {
  const differs = ({ verdict }: CopyItem) => verdict.verdict === 'changed' && verdict.numbers.length > 0;
  return [...items.filter(differs), ...items.filter((item) => !differs(item))];
}

function itemsOf(rows: readonly CopyRow[]): readonly CopyItem[] {
  const items = new Map<string, { quote: Quote; verdict: Verdict; statements: StatementKey[] }>();
  for (const { quote, verdict, statement } of rows) {
    const { paragraph, prefix, suffix } = quote;
    const key = JSON.stringify([paragraph, prefix, quote.quote, suffix]);
    const item = items.get(key) ?? { quote, verdict, statements: [] };
    if (!item.statements.includes(statement)) item.statements.push(statement);
    items.set(key, item);
  }
  return [...items.values()];
}
