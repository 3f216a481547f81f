// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { indexDigest } from '../../../digest/digest-index.ts';
import { riverDigest } from '../../../digest/stories/river/fixtures.ts';
import { OUTBREAK } from '../../../digest/stories/whole/outbreak/fixtures.ts';
import { RESULTS } from '../../../digest/stories/whole/results/fixtures.ts';
import { STORM } from '../../../digest/stories/whole/storm/fixtures.ts';
import { measure } from '../../typeface/measure.ts';
import { drawSvg } from '../draw-svg.tsx';
import { exportInput } from '../fixtures.ts';
import { imageRecord } from '../image-record.ts';
import { pdfOfSvg } from './pdf-of-svg.ts';

const record = imageRecord(exportInput('bars'), { shape: 'page', theme: 'light', background: true });

function pdf(inside: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200" viewBox="0 0 400 200">${inside}</svg>`;
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  return new TextDecoder().decode(pdfOfSvg(root as unknown as SVGSVGElement, record));
}

/** The advances between the letters that a page shows, in thousandths of an em: what it moves back is taken off. */
function shown(text: string): { codes: string[]; moves: number[] } {
  const inside = /\[(.*)\] TJ/.exec(text)?.[1] ?? '';
  return {
    codes: [...inside.matchAll(/<(..)>/g)].map(([, code]) => code ?? ''),
    moves: [...inside.matchAll(/(-?\d+)</g)].map(([, move]) => Number(move)),
  };
}

it('draws each letter once, as an outline, and says which letter it is', () => {
  const text = pdf('<text x="5" y="9" font-size="20">− ö too</text>');
  const { codes } = shown(text);
  expect(codes).toEqual(['02', '03', '04', '03', '05', '06', '06']);
  expect(text.match(/ d1\n/g)).toHaveLength(5);
  for (const pair of ['<02> <2212>', '<03> <0020>', '<04> <00f6>', '<06> <006f>'])
    expect(text).toContain(pair);
  expect(text).toContain('1 0 0 -1 5 9 Tm');
});

it('keeps the kerning of pictures', () => {
  const { moves } = shown(pdf('<text x="5" y="9" font-size="20">AV</text>'));
  const apart = measure('A', 'sans', 1000) + measure('V', 'sans', 1000) - measure('AV', 'sans', 1000);
  expect(apart).toBeGreaterThan(10);
  expect(moves).toEqual([Math.round(apart)]);
});

it('is tagged as a figure with its description, its title and its language', () => {
  const text = pdf('<rect x="1" y="1" width="5" height="5" fill="#123456"/>');
  const hexOf = (words: string) =>
    [...words].map((c) => c.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  expect(text).toContain('/Marked true');
  expect(text).toContain(`/Lang <feff${hexOf(record.language)}>`);
  expect(text).toContain(`/Alt <feff${hexOf(record.altText)}>`);
  expect(text).toContain(`/T <feff${hexOf(record.title)}>`);
  expect(text).toContain('/Figure << /MCID 0 >> BDC');
});

it('holds the charts of every kind, with all that they draw', () => {
  for (const digest of [STORM, OUTBREAK, RESULTS, riverDigest()]) {
    for (const chart of digest.charts) {
      const input = { ...exportInput('bars'), digest, chart, index: indexDigest(digest) };
      const drawing = drawSvg(input, { shape: 'column3', theme: 'light', background: true });
      if (!drawing.ok) throw new Error(drawing.why);
      expect(pdfOfSvg(drawing.svg, record).length, chart.id).toBeGreaterThan(5000);
    }
  }
});

it('refuses a mark that it does not know, so that none is left out in silence', () => {
  expect(() => pdf('<ellipse cx="1" cy="1" rx="3" ry="2"/>')).toThrow('a PDF cannot hold <ellipse>');
  expect(() => pdf('<path d="M0 0q1 1 2 2"/>')).toThrow('a PDF cannot hold the path');
});
