// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { measure } from '../typeface/measure.ts';
import { setRightToLeft } from '../typeface/shaped-words.ts';
import { drawSvg } from './draw-svg.tsx';
import { exportInput } from './fixtures.ts';
import { RIGHT_TO_LEFT, rightToLeftDigest } from './fixtures-right-to-left.ts';
import { makePdf } from './make-pdf.ts';
import { makeSvg } from './make-picture.ts';
import { linesOf } from './words-of-svg.ts';

afterEach(() => setRightToLeft(null));

const PAGE = { shape: 'page', theme: 'light', background: true } as const;

describe.each(RIGHT_TO_LEFT)('a picture in “%s”', (language) => {
  it('has every word as an outline, in each shape that takes it', async () => {
    const input = exportInput('bars', ['mayor'], rightToLeftDigest(language));
    for (const shape of ['page', 'card', 'column1'] as const) {
      const made = await makeSvg(input, { ...PAGE, shape });
      if (!made.ok) {
        expect(made.why, shape).toMatch(/too small for all the words/);
        continue;
      }
      expect(made.note, shape).toBeUndefined();
      const svg = parsed(await made.file.text());
      expect(svg.querySelectorAll('text:not([fill="none"])'), shape).toHaveLength(0);
      const used = new Set([...svg.querySelectorAll('use')].map((use) => use.getAttribute('xlink:href')));
      for (const name of used)
        expect(svg.querySelector(`[id="${name?.slice(1)}"]`), name ?? '').not.toBeNull();
    }
  });

  it('says its words as they are written: in the text over the outlines, the title and the description', async () => {
    const digest = rightToLeftDigest(language);
    const input = exportInput('bars', [], digest);
    const made = await makeSvg(input, PAGE);
    const svg = parsed(made.ok ? await made.file.text() : '');
    const texts = [...svg.querySelectorAll('text')].map(({ textContent }) => plain(textContent ?? ''));
    expect(texts.join(' ')).toContain(digest.charts[0]?.title);
    expect(texts.join(' ')).toContain(digest.figures[0]?.label);
    expect(svg.querySelector('desc')?.textContent).toContain(digest.figures[0]?.label);
    const title = [...svg.querySelectorAll('text')].find(({ textContent }) =>
      digest.charts[0]?.title.startsWith(plain(textContent ?? '')),
    );
    expect(title?.getAttribute('direction')).toBe('rtl');
    // From its right end on.
    const [x, length] = ['x', 'textLength'].map((name) => Number(title?.getAttribute(name)));
    expect((x ?? 0) - (length ?? 0)).toBeCloseTo(
      Number(svg.querySelector('rect[height="4"]')?.getAttribute('x')),
      1,
    );
  });

  it('breaks lines by what its words take up', () => {
    const drawing = drawSvg(exportInput('bars', [], rightToLeftDigest(language)), PAGE);
    if (!drawing.ok) throw new Error(drawing.why);
    const lines = [...drawing.svg.querySelectorAll('text')].flatMap(linesOf);
    expect(lines.filter(({ fromTheRight }) => fromTheRight).length).toBeGreaterThan(2);
    for (const { words, width, runs } of lines) {
      const [run] = runs;
      // Of two signs that are kerned, the one may stand on the other's other side.
      if (run) expect(Math.abs(width - measure(words, run.face, run.size)), words).toBeLessThan(1);
    }
  });

  it('has in its PDF each letter from left to right, and of each what it stands for', async () => {
    const digest = rightToLeftDigest(language);
    const made = await makePdf(exportInput('split', [], digest), PAGE);
    if (!made.ok) throw new Error(made.why);
    const shown = wordsOfPdf(await made.file.text());
    for (const word of digest.charts[1]?.title.match(/\p{L}{3,}/gu) ?? [])
      expect(shown).toContain([...word].toReversed().join(''));
  });
});

it('a page without such words has nothing for them: they are refused by name', async () => {
  const digest = rightToLeftDigest('he');
  setRightToLeft(null);
  const made = await makePdf(exportInput('when', [], digest), PAGE);
  expect(made).toMatchObject({ ok: false, why: expect.stringContaining('such as כ') });
});

it('a name that is set apart stands in its place in a line from the left, and a gap where it was', () => {
  rightToLeftDigest('ar');
  const text = '<text x="5"><tspan>\u2068وزارة الداخلية\u2069</tspan><tspan dx="12">9 May</tspan></text>';
  const [line] = linesOf(
    parsed(`<svg xmlns="http://www.w3.org/2000/svg">${text}</svg>`).children[0] as Element,
  );
  expect(line?.fromTheRight).toBe(false);
  expect(line?.runs.map((run) => plain(run.text))).toEqual(['الداخلية وزارة', ' 9 May']);
  expect(line?.words).toBe('\u2068وزارة الداخلية\u2069 9 May');
  const begins = (line?.runs[1]?.x ?? 0) + measure(' ', 'sans', 16);
  expect(begins).toBeCloseTo(5 + measure('وزارة الداخلية', 'sans', 16) + 12);
});

function parsed(text: string): Element {
  return new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
}

function plain(text: string): string {
  return text.replaceAll(/\p{Cf}/gu, '');
}

/** What a PDF shows, line by line, each letter by what its font says that it stands for. */
function wordsOfPdf(text: string): string {
  const meanings = new Map<string, Map<string, string>>();
  const resources = /\/Font << (.*?) >>/.exec(text)?.[1] ?? '';
  for (const [, name = '', number = ''] of resources.matchAll(/\/(\w+) (\d+) 0 R/g)) {
    const font = objectOf(text, number);
    const map = objectOf(text, /\/ToUnicode (\d+) 0 R/.exec(font)?.[1] ?? '');
    const pairs = [...map.matchAll(/^<(..)> <([0-9a-f]+)>$/gm)];
    meanings.set(name, new Map(pairs.map(([, byte = '', units = '']) => [byte, lettersOf(units)])));
  }
  let font = '';
  return [...text.matchAll(/^\/(\w+) [\d.]+ Tf$|^\[(.*)\] TJ$/gm)]
    .map(([, name, inside]) => {
      font = name ?? font;
      return [...(inside ?? '').matchAll(/<(..)>/g)]
        .map(([, byte = '']) => [...(meanings.get(font)?.get(byte) ?? '')].toReversed().join(''))
        .join('');
    })
    .join('');
}

function objectOf(text: string, number: string): string {
  return new RegExp(`^${number} 0 obj\\n([\\s\\S]*?)\\nendobj`, 'm').exec(text)?.[1] ?? '';
}

function lettersOf(units: string): string {
  return (units.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}
