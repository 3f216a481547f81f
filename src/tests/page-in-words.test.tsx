// @vitest-environment jsdom
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { tinyDigest } from '../digest/fixtures.ts';
import { readDigest } from '../digest/read-digest.ts';
import { receiptsOf } from '../digest/receipts-of.ts';
import type { Digest } from '../digest/schema.ts';
import bundledText from '../digests/gaza-ceasefire-talks-2025-01-11.json?raw';
import { linesOf } from '../lib/fixtures.ts';
import { saidIn } from '../lib/said/fixtures.ts';
import { ProblemsPage } from '../page/problems/ProblemsPage.tsx';
import { type Surface, surfacesOf } from './surfaces/fixtures.tsx';

/** Every entry of the tables of words, labels of one word too; "…" stands for what is put in. */
function tablesOfWords(): readonly string[] {
  const tables = import.meta.glob<Readonly<Record<string, unknown>>>('../words/*.ts', { eager: true });
  const said = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'function')
      return said(Reflect.apply(value, undefined, Array(value.length).fill('…')));
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(said) : [];
  };
  return Object.entries(tables).flatMap(([path, table]) => [
    `(${path})`,
    ...new Set(Object.values(table).flatMap(said)),
  ]);
}

/** What stands in code that may speak to a reader, or to who writes a digest, outside of the tables too. */
function spokenInSource(): readonly string[] {
  const files = import.meta.glob<string>(
    [
      '/src/**/*.{ts,tsx}',
      '!/src/**/*.test.{ts,tsx}',
      '!/src/{digests,tests,pictures/typeface,tools/typeface-tables,tools/bench,tools/mutants}/**',
      // The build's own: a policy, headers, code.
      '!/src/tools/site-build/**/{security-policy,header-rules,service-worker*,shaped-words,bundled-digest}.ts',
      '!/src/**/fixtures*.{ts,tsx}',
      '!/src/digest/reading/**',
      '!/src/digest/copy/{word-forms,sentences}.ts',
      '!/src/digest/divisible-units.ts',
      '!/src/lib/text-direction.ts',
      '!/src/page/own-copy/html-*.ts',
      '!/src/pictures/export/pdf/**',
    ],
    { query: '?raw', import: 'default', eager: true },
  );
  return saidIn(files);
}

function bundled(): Digest {
  const result = readDigest(bundledText);
  if (!result.ok) throw new Error('The bundled digest is not accepted.');
  return result.digest;
}

afterEach(() => vi.unstubAllEnvs());

/**
 * The whole page in words: what it says in each of its states, what its pictures and files say, and every sentence that
 * is only said when something happens. `page-in-words.txt` is read by a person, the article beside it, at each change;
 * `npx vitest run src/tests/page-in-words.test.tsx -u` writes it anew.
 */
test('all that is said stands in page-in-words.txt', async () => {
  // As the build writes the page.
  vi.stubEnv('SSR', true);
  const surfaces = surfacesOf(bundled());
  const problem = { path: '$.figures[0]', reason: 'The reason.', remedy: 'The remedy.' };
  const all: readonly Surface[] = [
    ...surfaces,
    {
      name: 'the page of a digest with problems',
      lines: linesOf(renderToString(<ProblemsPage problems={[problem]} />)),
    },
    { name: 'the tables of words', lines: tablesOfWords() },
    { name: 'what is said only when something happens', lines: spokenInSource() },
  ];
  const text = all.map(({ name, lines }) => [`# ${name}`, ...lines].join('\n')).join('\n\n');
  await expect(`${text}\n`).toMatchFileSnapshot('page-in-words.txt');
}, 60_000);

test('a digest without charts has no heading for them', () => {
  const { lines } = surfacesOf(tinyDigest({ charts: [] }))[0] ?? { lines: [] };
  expect(lines).not.toContain('Charts');
  expect(surfacesOf(tinyDigest())[0]?.lines).toContain('Charts');
});

describe('names that are written from right to left', () => {
  const ARABIC = 'وزارة الصحة';
  const HEBREW = 'לשכת ראש העיר';

  function inTwoScripts(): Digest {
    const tiny = tinyDigest();
    const [board, mayor] = tiny.actors;
    if (board === undefined || mayor === undefined) throw new Error('the fixture has two actors');
    const raw = tinyDigest({
      actors: [
        { ...board, name: ARABIC, role: HEBREW },
        { ...mayor, name: HEBREW },
      ],
      sides: tiny.sides.map((side) => ({ ...side, label: ARABIC })),
      source: { ...tiny.source, publisher: ARABIC, agency: HEBREW, dateline: ARABIC },
      figures: tiny.figures.map((figure, place) =>
        place === 0 ? { ...figure, label: ARABIC, saidBy: mayor.id } : figure,
      ),
      events: tiny.events.map((event) => ({ ...event, label: HEBREW })),
      positions: tiny.positions.map((position) => ({ ...position, statement: ARABIC })),
    });
    const result = readDigest(JSON.stringify(raw));
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.digest;
  }

  const surfaces = surfacesOf(inTwoScripts());

  /** Words of the page's own script beside such a name that nothing sets apart from it. */
  function scrambled(line: string): boolean {
    const rest = line.replace(/\u2068[^\u2068\u2069]*\u2069/g, '');
    return /[\u0590-\u08FF]/.test(rest) && /[\p{Script=Latin}\d]/u.test(rest);
  }

  test('are set apart in every sentence of the page, its pictures and citations', () => {
    expect(surfaces.flatMap(({ lines }) => lines).join('\n')).toContain(ARABIC);
    const bad = surfaces.flatMap(({ name, lines }) =>
      // A table of data holds the words alone, each in its cell.
      lines
        .filter((line) => scrambled(line) && !/^"[^"]*",|^\p{L}+[^"]*,/u.test(line))
        .map((line) => `${name}: ${line}`),
    );
    expect(bad).toEqual([]);
  });

  test('turn no sentence round that begins with one', () => {
    // Within the page elements of their own keep them apart.
    const lines = surfaces
      .flatMap(({ lines: all }) => all)
      .filter((line) => !/Quoted:|some time within|, Saturday /.test(line));
    const begun = lines.filter((line) => line.startsWith('\u2068') && /\p{Script=Latin}{3}/u.test(line));
    expect(begun).toEqual([]);
  });

  test('stand as they are in the words that are looked up', () => {
    const digest = inTwoScripts();
    expect(receiptsOf(digest).map(({ quote }) => quote.quote)).not.toContain('\u2068');
  });
});
