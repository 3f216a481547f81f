// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { measure } from '../typeface/measure.ts';
import { setRightToLeft } from '../typeface/shaped-words.ts';
import { drawSvg } from './draw-svg.tsx';
import { exportInput } from './fixtures.ts';
import { RIGHT_TO_LEFT, rightToLeftDigest } from './fixtures-right-to-left.ts';
import { makePdf } from './make-pdf.ts';
import { makeSvg } from './make-picture.ts';
import { linesOfPdf } from './pdf/fixtures.ts';
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
    expect(texts.join(' ')).toContain(plain(digest.charts[0]?.title ?? ''));
    expect(texts.join(' ')).toContain(plain(digest.figures[0]?.label ?? ''));
    expect(texts).toContain('about 250');
    expect(svg.querySelector('desc')?.textContent).toContain(digest.figures[0]?.label);
    const title = [...svg.querySelectorAll('text')].find(({ textContent }) =>
      plain(digest.charts[0]?.title ?? '').startsWith(plain(textContent ?? '')),
    );
    expect(title?.getAttribute('direction')).toBe('rtl');
  });

  it.each(['bars', 'split', 'when'])('begins at the right edge with all that begins: %s', (chart) => {
    const drawing = drawSvg(exportInput(chart, ['mayor'], rightToLeftDigest(language)), PAGE);
    if (!drawing.ok) throw new Error(drawing.why);
    const { svg } = drawing;
    const width = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
    const rule = svg.querySelector('rect[height="4"]');
    const margin = Number(rule?.getAttribute('x'));
    const right = width - margin;
    const ends = [...svg.querySelectorAll('text')].flatMap((text) =>
      linesOf(text).map(({ x, width, words }) => ({
        words: plain(words),
        left: acrossOf(text, x),
        right: acrossOf(text, x + width),
      })),
    );
    const of = (words: string) => ends.find((line) => line.words.startsWith(words));
    // Words are turned back: they run from their left end to their right one.
    for (const line of ends) expect(line.right, line.words).toBeGreaterThanOrEqual(line.left);
    const { title = '' } = rightToLeftDigest(language).charts[0] ?? {};
    expect(of(plain(title).slice(0, 12))?.right).toBeCloseTo(right);
    expect(of('Source')?.right).toBeCloseTo(right);
    expect(of('example.org')?.left).toBeCloseTo(margin);
    if (chart === 'when') expect(of('20 May')?.left).toBeLessThan(of('14 May')?.left ?? 0);
    else expect(of('about 250')?.right).toBeCloseTo(right);
    if (chart !== 'bars') return;
    const bar = svg.querySelector('[data-row="returned"] path[data-part="body"]');
    const [, start, end] = /^M(\S+) .*H([\d.]+)V/.exec(bar?.getAttribute('d') ?? '') ?? [];
    const [from = 0, to = 0] = [start, end].map((x) => (bar ? acrossOf(bar, Number(x)) : Number.NaN));
    expect(from).toBeCloseTo(right);
    expect(to).toBeLessThan(right - 100);
  });

  it('lays a language that is written from the left out from there, whatever names it holds', () => {
    const digest = { ...rightToLeftDigest(language), language: 'en' };
    const drawing = drawSvg(exportInput('bars', [], digest), PAGE);
    expect(drawing.ok && drawing.svg.querySelector('[transform^="matrix(-1"]')).toBeNull();
  });

  it('breaks lines by what its words take up', () => {
    const drawing = drawSvg(exportInput('bars', [], rightToLeftDigest(language)), PAGE);
    if (!drawing.ok) throw new Error(drawing.why);
    const lines = [...drawing.svg.querySelectorAll('text')].flatMap(linesOf);
    expect(lines.filter(({ fromTheRight }) => fromTheRight).length).toBeGreaterThan(2);
    for (const { words, width, runs } of lines) {
      const [run, another] = runs;
      if (another !== undefined) continue;
      // Of two signs that are kerned, the one may stand on the other's other side.
      if (run) expect(Math.abs(width - measure(words, run.face, run.size)), words).toBeLessThan(1);
    }
  });

  it('has in its PDF each letter from left to right, and of each what it stands for', async () => {
    const digest = rightToLeftDigest(language);
    const made = await makePdf(exportInput('split', [], digest), PAGE);
    if (!made.ok) throw new Error(made.why);
    const shown = linesOfPdf(await made.file.text()).join('');
    for (const word of plain(digest.charts[1]?.title ?? '').match(/\p{L}{3,}/gu) ?? [])
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

/** Where something of a drawing stands from the picture's left edge; upright bars lie along the other axis. */
function acrossOf(element: Element, x: number): number {
  const around = element.parentElement?.closest('[transform]') ?? null;
  const own = element.hasAttribute('transform') ? element : around;
  if (own === null) return x;
  const [a = 1, b = 0, c = 0, d = 1, e = 0] = numbersOf(own.getAttribute('transform') ?? '');
  expect([b, c, d], 'no bar is turned on its side here').toEqual([0, 0, 1]);
  return acrossOf(own.parentElement ?? own, a * x + e);
}

/** As a matrix. */
function numbersOf(transform: string): number[] {
  const numbers = [...transform.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));
  return transform.startsWith('translate(') ? [1, 0, 0, 1, ...numbers] : numbers;
}

function parsed(text: string): Element {
  return new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
}

function plain(text: string): string {
  return text.replaceAll(/\p{Cf}/gu, '');
}
