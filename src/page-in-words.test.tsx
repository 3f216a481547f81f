// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { App } from './App.tsx';
import { withDigestData } from './build/head-data.ts';
import { DeadlinePanel } from './deadline/DeadlinePanel.tsx';
import { howCounted } from './deadline/how-counted.ts';
import { citeArticle, citeStatement } from './digest/citation.ts';
import { tinyDigest } from './digest/fixtures.ts';
import { readDigest } from './digest/read-digest.ts';
import { receiptsOf } from './digest/receipts-of.ts';
import type { Digest } from './digest/schema.ts';
import bundledText from './digests/gaza-ceasefire-talks-2025-01-11.json?raw';
import { chartRecords } from './export/chart-records.ts';
import { creditLine } from './export/credit-line.ts';
import { csvOf } from './export/csv.ts';
import type { ExportInput } from './export/export-input.ts';
import { imageRecord } from './export/image-record.ts';
import { linesOf } from './lib/fixtures.ts';
import { saidIn } from './lib/said/fixtures.ts';
import { ProblemsPage } from './problems/ProblemsPage.tsx';
import { DEFAULT_CHOICES } from './view/choices.ts';
import { openPage, type Page } from './view/page.ts';
import { PageContext } from './view/page-context.ts';
import { createViewStore } from './view/store.ts';

/**
 * The whole page in words: what it says in each of its states, what its pictures and files say, and every sentence that
 * is only said when something happens. `page-in-words.txt` is read by a person, the article beside it, at each change;
 * `npx vitest run src/page-in-words.test.tsx -u` writes it anew.
 */
interface Surface {
  readonly name: string;
  readonly lines: readonly string[];
}

const ACCESSED = '2025-02-01';

function surfacesOf(digest: Digest): readonly Surface[] {
  const page = openPage(digest, createViewStore(DEFAULT_CHOICES));
  const plain = linesOf(markupOf(page));
  const seen = new Set(plain);
  const more = (name: string, lines: readonly string[]) => ({
    name,
    lines: lines.filter((line) => !seen.has(line)),
  });
  const [first, second] = digest.actors;
  const ids = [first, second].flatMap((actor) => actor?.id ?? []);
  const view = (choices: Partial<typeof DEFAULT_CHOICES>) =>
    linesOf(markupOf(openPage(digest, createViewStore({ ...DEFAULT_CHOICES, ...choices }))));
  return [
    { name: 'the page as it comes', lines: plain },
    more('with an actor chosen', view({ selected: ids.slice(0, 1) })),
    more('with two actors chosen', view({ selected: ids })),
    more('on the article’s day', view({ asOf: 'article' })),
    more('with its charts as tables', view({ tables: digest.charts.map(({ id }) => id) })),
    ...['2025-01-20', '2025-02-01'].map((day) => more(`the deadline on ${day}`, deadlineOn(day, page))),
    { name: 'how the deadline is counted', lines: countingOf(digest) },
    { name: 'citations', lines: citationsOf(page) },
    ...digest.charts.map(({ id }) => ({ name: `the pictures and files of ${id}`, lines: filesOf(page, id) })),
    { name: 'for machines and social sites', lines: headOf(digest) },
  ];
}

function markupOf(page: Page): string {
  return renderToString(<App page={page} />);
}

/** The panel as it stands once the reader's day is known. */
function deadlineOn(day: string, page: Page): readonly string[] {
  const { deadline } = page.digest;
  if (deadline === undefined) return [];
  vi.useFakeTimers({ now: new Date(`${day}T17:00:00Z`), toFake: ['Date'] });
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const host = document.createElement('div');
  const root = createRoot(host);
  act(() =>
    root.render(
      <PageContext value={page}>
        <DeadlinePanel deadline={deadline} />
      </PageContext>,
    ),
  );
  const lines = linesOf(host.innerHTML);
  act(() => root.unmount());
  vi.useRealTimers();
  return lines;
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function countingOf({ deadline, source }: Digest): readonly string[] {
  if (deadline === undefined) return [];
  const { published } = source;
  const counting = {
    day: published,
    isArticlesDay: true,
    isZoneKnown: true,
    timeZone: deadline.timeZone,
    today: published,
    readersDay: published,
    isClockBehind: false,
  };
  return [
    ...howCounted(counting),
    ...howCounted({ ...counting, today: '2025-01-10', readersDay: '2025-01-11', isClockBehind: true }),
    ...howCounted({ ...counting, isZoneKnown: false }),
    ...howCounted({ ...counting, isArticlesDay: false }),
  ];
}

function citationsOf({ digest, index, statements }: Page): readonly string[] {
  const visit = { link: 'https://example.org/', accessed: ACCESSED };
  const [first = '', ...others] = [...statements.values()].map((statement) =>
    citeStatement(statement, digest, index, visit),
  );
  // Each ends with the same words.
  const end = first.slice(first.indexOf(' In: '));
  return [citeArticle(digest, ACCESSED), first, ...others.map((words) => words.replace(end, ' In: …'))];
}

function filesOf({ digest, index }: Page, id: string): readonly string[] {
  const chart = digest.charts.find((each) => each.id === id);
  if (chart === undefined) throw new Error(`no chart ${id}`);
  const address = 'https://example.org/';
  const input: ExportInput = {
    chart,
    digest,
    index,
    selected: [],
    only: false,
    asOf: 'today',
    hash: null,
    address,
    site: 'example.org',
  };
  const record = imageRecord(input, { shape: 'page', theme: 'light', background: true });
  return [
    record.title,
    record.altText,
    record.source,
    ...record.receipts,
    creditLine(input),
    ...csvOf(chartRecords(input)).trim().split('\r\n'),
  ];
}

function headOf(digest: Digest): readonly string[] {
  const page = withDigestData(
    '<html><head><title>A</title></head><body></body></html>',
    digest,
    'https://example.org/',
  );
  const texts = [
    ...page.matchAll(
      / content="([^"]*)"|<title>([^<]*)|"(?:name|description|value|creditText|headline|text|measurementTechnique)":"((?:[^"\\]|\\.)*)"/g,
    ),
  ];
  return texts
    .map(([, content, title, data]) => content ?? title ?? data ?? '')
    .filter((line) => line.includes(' '));
}

/** Every entry of the tables of words, labels of one word too; "…" stands for what is put in. */
function tablesOfWords(): readonly string[] {
  const tables = import.meta.glob<Readonly<Record<string, unknown>>>('./words/*.ts', { eager: true });
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

/** What stands in code that may speak to a reader, outside of the tables too. */
function spokenInSource(): readonly string[] {
  const files = import.meta.glob<string>(
    [
      './**/*.{ts,tsx}',
      '!./**/*.test.{ts,tsx}',
      '!./{bench,cli,build,typeface,digests}/**',
      '!./**/fixtures.ts',
      '!./digest/checks/**',
      '!./digest/reading/**',
      '!./digest/schema.ts',
      '!./digest/copy/{word-forms,sentences}.ts',
      '!./digest/divisible-units.ts',
      '!./lib/text-direction.ts',
      '!./own-copy/html-*.ts',
      '!./export/pdf/**',
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

test('all that is said stands in page-in-words.txt', async () => {
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

  /** Words of the page's own script beside such a name that nothing sets apart from it. */
  function scrambled(line: string): boolean {
    const rest = line.replace(/\u2068[^\u2068\u2069]*\u2069/g, '');
    return /[\u0590-\u08FF]/.test(rest) && /[\p{Script=Latin}\d]/u.test(rest);
  }

  test('are set apart in every sentence of the page, its pictures and citations', () => {
    const surfaces = surfacesOf(inTwoScripts());
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
    const lines = surfacesOf(inTwoScripts())
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
