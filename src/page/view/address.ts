import { asChosen, withParts } from '../../digest/belonging.ts';
import { numberStatements } from '../../digest/receipts.ts';
import type { Digest } from '../../digest/schema.ts';
import { listInWords } from '../../lib/prose.ts';
import { addressWords } from '../../words/address.ts';
import { type Choices, DEFAULT_CHOICES } from './choices.ts';
import { meant, type Name, piecesOf, valuesOf, withValues } from './query.ts';

const THESE = 'these';
const AS_OF_WORDS: readonly string[] = ['article', 'today'];

/** What others may add to an address of ours, such as a campaign's mark. */
const OTHERS_LENGTH = 20_000;

export interface AddressReading {
  readonly choices: Choices;
  /** One sentence for each part that was ignored, for the reader. */
  readonly notes: readonly string[];
}

/** The choices an address holds. What it holds that is unknown or broken is ignored, and a note says so. */
export function readAddress(search: string, digest: Digest): AddressReading {
  if (search.length > OTHERS_LENGTH && search.length > longestOf(digest)) {
    return {
      choices: DEFAULT_CHOICES,
      notes: [addressWords.tooLong],
    };
  }
  const pieces = piecesOf(search);
  const asked = (name: Name) => valuesOf(pieces, name);
  const one = (name: Name, words: readonly string[]) =>
    asked(name)
      .slice(0, 1)
      .map((value) => meant(value, (word) => words.includes(word)))[0] ?? null;
  const actors = known(asked('actor'), () => digest.actors.map(({ id }) => id));
  const tables = known(asked('table'), () => digest.charts.map(({ id }) => id));
  const receipts = known(asked('receipt'), () => numberStatements(digest).keys());
  const selected = withParts(digest.actors, actors.found);
  const only = one('only', [THESE]);
  const asOf = one('as-of', AS_OF_WORDS);
  const asOfKnown = asOf === null || AS_OF_WORDS.includes(asOf);
  return {
    choices: {
      selected,
      only: only === THESE && selected.length > 0,
      asOf: asOfKnown && asOf === 'article' ? 'article' : 'today',
      tables: tables.found,
      receipt: receipts.found[0] ?? null,
    },
    notes: [
      ...ignored('actor', actors.unknown),
      ...ignored('chart', tables.unknown),
      ...ignored('receipt', receipts.unknown),
      ...(only === null || only === THESE ? [] : [addressWords.only(shortened(only), THESE)]),
      ...(asOfKnown ? [] : [addressWords.asOf(shortened(asOf))]),
    ],
  };
}

/**
 * The query that restores the choices: `?actor=hamas,qatar&only=these&as-of=article&table=hostages&receipt=figure/held`,
 * and "" for the defaults. What others put into the query that stood there before stays in it.
 */
export function writeAddress(choices: Choices, before = ''): string {
  return withValues(before, {
    actor: list(choices.selected),
    only: choices.only ? THESE : null,
    'as-of': choices.asOf === 'article' ? choices.asOf : null,
    table: list(choices.tables),
    receipt: choices.receipt,
  });
}

function list(ids: readonly string[]): string | null {
  return ids.length > 0 ? ids.join(',') : null;
}

/** The choices as an address says them: a body stands for all who belong to it. */
export function forAddress(choices: Choices, { actors }: Pick<Digest, 'actors'>): Choices {
  return { ...choices, selected: asChosen(actors, choices.selected) };
}

/** Longer than any address this page writes, with everything chosen; past it nothing is read. */
function longestOf(digest: Digest): number {
  const { actors, charts } = digest;
  const byLength = [...numberStatements(digest).keys()].toSorted((a, b) => b.length - a.length);
  const all = writeAddress({
    selected: actors.map(({ id }) => id),
    only: true,
    asOf: 'article',
    tables: charts.map(({ id }) => id),
    receipt: byLength[0] ?? null,
  });
  // Mail programs write a comma as three characters.
  return all.replaceAll(',', '%2C').length + OTHERS_LENGTH;
}

/** What is asked for, by whether it is there. What is there is listed only where something is asked for. */
function known(values: readonly string[], there: () => Iterable<string>) {
  const ids = values.length > 0 ? new Set(there()) : new Set<string>();
  const asked = new Set(
    values.flatMap((value) =>
      value
        .split(',')
        .map((id) => meant(id, (each) => ids.has(each)))
        .filter((id) => id !== ''),
    ),
  );
  return { found: [...asked].filter((id) => ids.has(id)), unknown: [...asked].filter((id) => !ids.has(id)) };
}

function ignored(what: keyof typeof addressWords.unknown, unknown: readonly string[]): string[] {
  if (unknown.length === 0) return [];
  const names = unknown.slice(0, 3).map((id) => `“${shortened(id)}”`);
  const rest = unknown.length - names.length;
  const all = listInWords(rest > 0 ? [...names, addressWords.more(rest)] : names);
  const [one, many] = addressWords.unknown[what];
  return [addressWords.notHeld(unknown.length === 1 ? one : many, all)];
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : text;
}
