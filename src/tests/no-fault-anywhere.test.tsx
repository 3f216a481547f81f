// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MAX_QUOTE_WORDS } from '../digest/limits.ts';
import { namesInSentences } from '../digest/name-in-sentence.ts';
import { readDigest } from '../digest/read-digest.ts';
import bundledText from '../digests/gaza-ceasefire-talks-2025-01-11.json?raw';
import { filesBesideOf } from './surfaces/files/fixtures.ts';
import { drawingsOf, type Surface, surfacesOf } from './surfaces/fixtures.tsx';
import { selectionsOf } from './surfaces/selections/fixtures.ts';

/**
 * What was once false or tactless on the bundled page, looked for on every surface: page, chosen actors, tables, pictures
 * in each shape and their records, files, charts' own pages, card, citations, titles, structured data,
 * what is said of anyone chosen, and what the command line says.
 */
const digest = bundled();
const articlePath = resolve(import.meta.dirname, '../../../shared/article.txt');
const article = existsSync(articlePath) ? readFileSync(articlePath, 'utf8') : undefined;
const SURFACES = [
  ...surfacesOf(digest),
  ...drawingsOf(digest),
  ...selectionsOf(digest),
  ...(await filesBesideOf(digest, article)),
];

interface Rule {
  readonly name: string;
  readonly isFault: (line: string, surface: Surface) => boolean;
  /** What the rule would find, were it there. */
  readonly faults: readonly string[];
}

const OUR_SPANS =
  /(?:\b\d+ to \d+ January 2025|11 January 2024 to 11 January 2025|November 2023 to January 2025|\d{4}-\d\d(?:-\d\d)?\/\d{4}-\d\d)/g;
/** In a table of data they stand in a column of their own, behind the article's words. */
const MARKED = /our reading: $|"[^"\d]+","$/;

const DESCRIBED = [...namesInSentences(digest)].flatMap(([id, within]) => {
  const name = digest.actors.find((actor) => actor.id === id)?.name ?? '';
  return name === within ? [] : [name];
});

const RULES: readonly Rule[] = [
  {
    name: 'a span of days that is our reading is marked as ours',
    isFault: (line) =>
      [...line.matchAll(OUR_SPANS)].some(
        ({ index }) => !MARKED.test(line.slice(Math.max(0, index - 25), index)),
      ),
    faults: ['Bodies of two hostages recovered, 5 to 11 January 2025', 'In 2023-11/2025-01 they stalled'],
  },
  {
    name: 'the dead are asked nothing, and nobody’s age is a figure',
    isFault: (line) => /\bDima[^.;:]*\b(?:said|says|wants?)\b|\ba stated 5\b/.test(line),
    faults: ['What Dima said and wants', 'a stated 5 years'],
  },
  {
    name: 'who met whom is told by the office, and a hope is said',
    isFault: (line) =>
      (/(?<!to be )\bmet\b/i.test(line) && !/office says|Says the decision came after/.test(line)) ||
      /(?<!-)\bhopes?\b/.test(line) ||
      (/\bhoped\b/.test(line) && !/he hoped/.test(line)),
    faults: ['Benjamin Netanyahu met Security chiefs', 'Antony Blinken hopes to complete a deal'],
  },
  {
    name: 'a title with a number has its speaker',
    isFault: (line, { name }) =>
      (name === 'for machines and social sites' || digest.charts.some(({ title }) => line.endsWith(title))) &&
      / Palestinians killed/.test(line) &&
      /46,000/.test(line) &&
      !line.includes('Gaza’s Health Ministry'),
    faults: [],
  },
  {
    name: 'a list’s capital is left where a name stands within a sentence',
    isFault: (line) => DESCRIBED.some((name) => new RegExp(`(?:[a-z,] |\\bthe )${name}\\b`).test(line)),
    faults: ['Netanyahu met Security chiefs', 'Tied to Hostages by “took about 250 hostages”'],
  },
  {
    name: 'no English that an editor would strike',
    isFault: (line) =>
      /named only|In words:|This device’s clock says|GMT[+-]\d|\bmet Security\b|\bleads\b.*Shin Bet/.test(
        line,
      ),
    faults: ['In words: over 46,000', 'This device’s clock says Friday', 'Head of Shin Bet leads Shin Bet'],
  },
  {
    name: 'nothing stands in doubled quotation marks',
    isFault: (line) => /[“‘"]{2}\p{L}|\p{L}[”’"]*[”]{2}|“[^”]*“/u.test(line.replace(/^".*"$/, '')),
    faults: ['Says a deal is ““very close””', '“says “very close””'],
  },
  {
    name: 'no number stands without its qualifier',
    // In a drawing a line may begin with the number, and in a table it has a cell of its own.
    isFault: (line) =>
      /(?<!over |some |over",|some",|^\D*)\b(?:46,000|1,200)\b/i.test(line.replace(/“[^”]*”|"[^"]*"/g, '')),
    faults: ['In the war 46,000 Palestinians were killed and 1,200 people'],
  },
];

describe.each(RULES)('$name', ({ isFault, faults }) => {
  test('everywhere', () => {
    const found = SURFACES.flatMap((surface) =>
      surface.lines.filter((line) => isFault(line, surface)).map((line) => `${surface.name}: ${line}`),
    );
    expect(found).toEqual([]);
  });

  test.each(faults)('and the contrary would be seen: %s', (line) => {
    expect(isFault(line, { name: 'any', lines: [line] })).toBe(true);
  });
});

test('the parties of the war are tied to what is counted of it alike, and what is chosen says so', () => {
  for (const id of ['killed-palestinians', 'killed-attack', 'taken', 'freed', 'war-months', 'ceasefires']) {
    const figure = digest.figures.find((each) => each.id === id);
    const tied = figure?.about.map((tie) => (typeof tie === 'string' ? tie : tie.actor)) ?? [];
    expect(tied, id).toEqual(expect.arrayContaining(['israel', 'hamas']));
  }
  const held = digest.figures.find(({ id }) => id === 'held')?.about ?? [];
  expect(held.map((tie) => (typeof tie === 'string' ? tie : tie.actor))).not.toContain('hamas');
  const lines = SURFACES.flatMap((surface) => surface.lines);
  for (const name of ['Israel', 'Hamas'])
    expect(
      lines.filter((line) =>
        line
          .replaceAll('\u00A0', ' ')
          .endsWith(`6 figures, ${name === 'Israel' ? 17 : 8} connections: ${name}`),
      ),
    ).toHaveLength(1);
});

test('each hope, and each quoted phrase, is told once among the positions', () => {
  const said = digest.positions.filter(({ actor }) => actor === 'antony-blinken');
  expect(said.filter(({ statement }) => statement.includes('hoped'))).toHaveLength(1);
  expect(said.filter(({ quoted }) => quoted === 'very close')).toHaveLength(1);
});

const leftOut = article === undefined ? ' — left out: ../shared/article.txt is not here' : '';

test.skipIf(article === undefined)(
  `no line prints more than ${MAX_QUOTE_WORDS} words of the article in a row${leftOut}`,
  () => {
    const words = (text: string) =>
      text
        .toLowerCase()
        .replace(/[’']/g, '')
        .match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? [];
    const theirs = ` ${words(article ?? '').join(' ')} `;
    const found = SURFACES.flatMap(({ name, lines }) =>
      lines
        .filter((line) => {
          const ours = words(line);
          return ours.some((_, place) => {
            const run = ours.slice(place, place + MAX_QUOTE_WORDS + 1);
            return run.length > MAX_QUOTE_WORDS && theirs.includes(` ${run.join(' ')} `);
          });
        })
        .map((line) => `${name}: ${line}`),
    );
    expect(found).toEqual([]);
  },
);

test('a table of data runs nothing in a spreadsheet', () => {
  const cells = SURFACES.filter(({ name }) => /files|all data/.test(name)).flatMap(({ lines }) =>
    lines.flatMap((line) => [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell)),
  );
  expect(cells.length).toBeGreaterThan(1000);
  expect(cells.filter((cell) => /^[=+@\t\r＝＋＠-]/u.test(cell))).toEqual([]);
});

function bundled() {
  const result = readDigest(bundledText);
  if (!result.ok) throw new Error('The bundled digest is not accepted.');
  return result.digest;
}
