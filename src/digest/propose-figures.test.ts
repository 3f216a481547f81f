import { describe, expect, test } from 'vitest';
import { normalise } from './normalise.ts';
import { type Proposal, proposeFigures } from './propose-figures.ts';
import { languageOf } from './reading/languages.ts';
import { EXPECTED, type Row } from './stories/fixtures.ts';

const TEXTS: Readonly<Record<string, string>> = import.meta.glob('./stories/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const STORIES = {
  en: ['storm.txt', 'strike.txt', 'results.txt', 'outbreak.txt'],
  ar: ['floods-ar.txt'],
  he: ['strike-he.txt'],
  de: ['wahl-de.txt'],
} as const;

/** Whether a proposal is the row: the same number and qualifier, from words that overlap its quote. */
function isRow({ quote, quantity }: Proposal, [words, expected]: Row): boolean {
  const [one, other] = [normalise(quote), normalise(words)];
  const overlaps = one.includes(other) || other.includes(one) || shareNumber(one, other);
  return overlaps && JSON.stringify(quantity) === JSON.stringify(expected);
}

function shareNumber(one: string, other: string): boolean {
  const words = new Set(one.split(' '));
  return other.split(' ').some((word) => words.has(word));
}

describe.each(Object.entries(STORIES))('in %s', (tag, stories) => {
  const language = languageOf(tag);
  if (language === null) throw new Error(`no reader for ${tag}`);
  const found = stories.map((story) => {
    const proposals = proposeFigures(TEXTS[`./stories/${story}`] ?? '', language);
    const rows = EXPECTED[story] ?? [];
    const missed = rows.filter((row) => !proposals.some((proposal) => isRow(proposal, row)));
    const extra = proposals.filter((proposal) => !rows.some((row) => isRow(proposal, row)));
    return { rows: rows.length, proposals: proposals.length, missed, extra };
  });
  const total = (of: (each: (typeof found)[number]) => number) =>
    found.reduce((sum, each) => sum + of(each), 0);

  test('nine rows of ten are found with number and qualifier right', () => {
    const missed = found.flatMap((each) => each.missed.map(([quote]) => quote));
    expect(total((each) => each.rows)).toBeGreaterThan(0);
    expect(missed.length / total((each) => each.rows), missed.join(' | ')).toBeLessThanOrEqual(0.1);
  });

  test.each(stories.map((story, place) => [story, found[place]] as const))(
    'two thirds of what is proposed of %s are rows',
    (_story, each) => {
      const extra = (each?.extra ?? []).map(({ quote }) => quote);
      expect(each?.proposals).toBeGreaterThan(0);
      expect(extra.length / (each?.proposals ?? 0), extra.join(' | ')).toBeLessThanOrEqual(1 / 3);
    },
  );
});

test.each([
  ['61 dead', 'people'],
  ['about 1.2 million short of the plan', ''],
  ['two health bodies said', 'bodies'],
  ['11 million missed their second', ''],
  ['9 new cases', 'cases'],
  ['a 15-month war', ''],
  ['12 children under 5', 'children'],
  ['3 wounded soldiers', 'soldiers'],
])('of "%s" the unit is "%s"', (text, unit) => {
  const language = languageOf('en');
  if (language === null) throw new Error('English is read');
  expect(proposeFigures(text, language).map((proposal) => proposal.unit)).toEqual([unit]);
});
