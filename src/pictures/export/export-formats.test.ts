// @vitest-environment jsdom
import { Resvg } from '@resvg/resvg-js';
import { PNG } from 'pngjs';
import { describe, expect, it, test } from 'vitest';
import { tinyDigest } from '../../digest/fixtures.ts';
import type { Digest } from '../../digest/schema.ts';
import { drawSvg } from './draw-svg.tsx';
import type { ExportInput } from './export-input.ts';
import { exportInput } from './fixtures.ts';
import { type ImageChoices, SCALES } from './image-choices.ts';
import { THEME_NAMES, THEMES } from './image-paint.ts';
import { imageRecord } from './image-record.ts';
import { makeCsv, makeJson } from './make-data.ts';
import { makePdf } from './make-pdf.ts';
import { makeSvg } from './make-picture.ts';
import { pngTexts } from './png-text.ts';
import { recordedPng } from './recorded-png.ts';
import { isOfPaper, SHAPE_NAMES, SHAPES, type ShapeName } from './shapes.ts';

const CHARTS = ['bars', 'split', 'when'];
const HOSTILE = `Left & "right" <b>not bold</b> ]]> 'quoted' 🌊 ${'long '.repeat(30)}`.slice(0, 200);
const ARABIC = 'عدد الأشخاص الذين غادروا المدينة يوم الثلاثاء بعد الفيضان الكبير في الوادي '
  .repeat(3)
  .slice(0, 200);
const HEBREW = 'מספר האנשים שעזבו את העיר ביום שלישי אחרי השיטפון הגדול בעמק '.repeat(4).slice(0, 200);

/** Every shape with every theme, on and off its ground. */
const PICTURES = SHAPE_NAMES.flatMap((shape) =>
  THEME_NAMES.flatMap((theme) => [true, false].map((background) => ({ shape, theme, background }))),
);

describe.each(PICTURES)('a picture: $shape, $theme, background: $background', (choices) => {
  const { width, height } = SHAPES[choices.shape];

  test.each(CHARTS)('of “%s” as SVG stands alone', async (id) => {
    const text = await svgOf(exportInput(id), choices);
    const svg = parsed(text);
    expect(svg.getAttribute('width')).toBe(String(width));
    if (height !== null) expect(svg.getAttribute('height')).toBe(String(height));
    expect(faultsOf(svg, text)).toEqual([]);
    const ground = svg.querySelector(':scope > rect');
    const { paper, ink } = THEMES[choices.theme].paint;
    // A newspaper's column has the white of its paper.
    const own = isOfPaper(choices.shape) && choices.theme === 'light' ? '#ffffff' : paper;
    expect(ground?.getAttribute('fill')).toBe(choices.background ? own : ink);
  });

  it('as PNG has its size to the pixel, its ground, and its record', async () => {
    const input = exportInput('split');
    const png = recordedPng(await drawnByResvg(input, choices, 1), imageRecord(input, choices));
    const read = PNG.sync.read(Buffer.from(png), { checkCRC: true });
    expect(read.width).toBe(width);
    if (height !== null) expect(read.height).toBe(height);
    expect(read.data[3]).toBe(choices.background ? 255 : 0);
    expect(pngTexts(png, 'Title', 1000)).toEqual([input.chart.title]);
  });

  test.each(CHARTS)('of “%s” as PDF is one page', async (id) => {
    const made = await makePdf(exportInput(id), choices);
    if (!made.ok) throw new Error(made.why);
    const text = await made.file.text();
    expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1);
    const [, , boxWidth = 0, boxHeight = 0] = (/MediaBox \[([^\]]*)\]/.exec(text)?.[1] ?? '')
      .split(' ')
      .map(Number);
    expect(boxWidth).toBe(width * 0.75);
    if (height !== null) expect(boxHeight).toBe(height * 0.75);
    // Each object is where the table says.
    const bytes = Buffer.from(await made.file.arrayBuffer());
    const offsets = [...text.matchAll(/^(\d{10}) 00000 n/gm)].map(([, offset]) => Number(offset));
    offsets.forEach((offset, index) => {
      expect(bytes.toString('latin1', offset, offset + 12)).toMatch(new RegExp(`^${index + 1} 0 obj\n`));
    });
  });

  it('is the same each time', async () => {
    const input = exportInput('bars', ['mayor']);
    expect(await svgOf(input, choices)).toBe(await svgOf(input, choices));
  });
});

// What a browser's canvas does is done here by resvg; e2e/export-drawings.spec.ts reads the browser's own.
test.each(SHAPE_NAMES.flatMap((shape) => SCALES.map((scale) => [shape, scale] as const)))(
  'a PNG in the shape “%s” at %i× has its size to the pixel',
  async (shape, scale) => {
    const { width, height } = SHAPES[shape];
    const header = Buffer.from(
      await drawnByResvg(exportInput('split'), { shape, theme: 'light', background: true }, scale),
    );
    expect(header.readUInt32BE(16)).toBe(width * scale);
    if (height !== null) expect(header.readUInt32BE(20)).toBe(height * scale);
  },
);

describe.each([
  ['signs that XML keeps for itself, and emoji', HOSTILE],
  ['Arabic', ARABIC],
  ['Hebrew', HEBREW],
  ['one word of 200 letters', 'x'.repeat(200)],
])('with a title and labels of 200 characters: %s', (_, words) => {
  test.each(CHARTS)('“%s” is whole, as high as it needs', async (id) => {
    const input = withWords(id, words);
    const svg = parsed(await svgOf(input, { shape: 'page', theme: 'light', background: true }));
    expect(svg.querySelector('title')?.textContent).toBe(words);
    expect(faultsOf(svg, '')).toEqual([]);
    const times = shown(svg).split(words.replace(/\s/g, '')).length - 1;
    // The title, and each label.
    expect(times).toBeGreaterThan(1);
  });

  test.each(SHAPE_NAMES)(
    '“split” in the shape “%s” is whole, or refused with what to do instead',
    async (shape) => {
      const made = await makeSvg(withWords('split', words), { shape, theme: 'light', background: true });
      if (made.ok) expect(shown(parsed(await made.file.text()))).toContain(words.replace(/\s/g, ''));
      else
        expect(made.why).toMatch(
          /^The shape “.*” is too small for all the words of this chart .* Choose “As on the page”/,
        );
    },
  );
});

it('of bars that fall below zero, as PDF too', async () => {
  const figures = tinyDigest().figures.map((figure) =>
    figure.id === 'returned' ? { ...figure, quantity: { qualifier: 'about' as const, value: -90 } } : figure,
  );
  const input = exportInput('bars', [], { figures });
  const made = await makePdf(input, { shape: 'page', theme: 'light', background: true });
  expect(made.ok).toBe(true);
});

it('refuses a PDF of letters that its fonts have not, and names them', async () => {
  const made = await makePdf(withWords('bars', '大河 غزة'), {
    shape: 'page',
    theme: 'light',
    background: true,
  });
  expect(made).toEqual({
    ok: false,
    why: 'The typeface of pictures lacks some letters of this chart, such as 大 河 غ ز ة, and a PDF can borrow none. Choose PNG or SVG instead.',
  });
});

it('a file of CSV begins with the mark by which Excel knows UTF-8, once', async () => {
  const made = await makeCsv(exportInput('bars'));
  const bytes = new Uint8Array(made.ok ? await made.file.arrayBuffer() : []);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toMatch(/^"chart","label",/);
});

it('a file of JSON holds the rows, the source and the digest’s hash', async () => {
  const made = await makeJson(exportInput('split', ['mayor']));
  const data: unknown = JSON.parse(made.ok ? await made.file.text() : '');
  expect(data).toMatchObject({
    digest: { sha256: 'a'.repeat(64) },
    source: { published: '2024-05-18' },
    link: 'https://example.org/flood/?actor=mayor#chart-split',
    rows: [{ qualifier: 'about', value: 250 }, {}, {}, { basis: 'computed' }],
  });
});

it('sets no words smaller than the shape allows', () => {
  for (const shape of SHAPE_NAMES)
    expect(smallestText(exportInput('split'), shape)).toBeGreaterThan(SHAPES[shape].leastText - 0.01);
});

async function svgOf(input: ExportInput, choices: ImageChoices): Promise<string> {
  const made = await makeSvg(input, choices);
  if (!made.ok) throw new Error(made.why);
  return made.file.text();
}

async function drawnByResvg(input: ExportInput, choices: ImageChoices, scale: number): Promise<Uint8Array> {
  return new Resvg(await svgOf(input, choices), { fitTo: { mode: 'zoom', value: scale } }).render().asPng();
}

function parsed(text: string): Element {
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  if (svg.nodeName !== 'svg') throw new Error(`not well-formed: ${svg.textContent}`);
  return svg;
}

/** What programs that draw SVG refuse or draw otherwise. */
function faultsOf(svg: Element, text: string): string[] {
  const all = [svg, ...svg.querySelectorAll('*')];
  const ids = all.map(({ id }) => id).filter(Boolean);
  const drawn = all.filter(({ namespaceURI }) => namespaceURI === 'http://www.w3.org/2000/svg');
  const values = drawn.flatMap((element) => [...element.attributes].map(({ value }) => value));
  return [
    ...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `twice: ${id}`),
    ...all
      .filter(({ localName }) => /^(foreignObject|style|script|image)$/.test(localName))
      .map(({ localName }) => localName),
    ...all.flatMap((element) => ['style', 'class', 'href'].filter((name) => element.hasAttribute(name))),
    ...drawn.flatMap((element) => {
      const used = element.getAttribute('xlink:href');
      return used === null || ids.includes(used.slice(1)) ? [] : [used];
    }),
    ...all.filter((element) => element.hasAttribute('visibility')).map(() => 'something hidden'),
    ...values.filter((value) => /var\(|currentColor|oklch|NaN|undefined|Infinity/.test(value)),
    ...values.flatMap((value) =>
      [...value.matchAll(/url\(#([^)]*)\)/g)].flatMap(([, id = '']) => (ids.includes(id) ? [] : [id])),
    ),
    ...(/<\/svg>\n?./.test(text) ? ['something after the end'] : []),
  ];
}

/** The text that is seen, without its blanks: lines are broken at some, and spans end with others. */
function shown(svg: Element): string {
  // Words that are drawn as text lie under their line once more.
  return [...svg.querySelectorAll('text:not([aria-hidden])')]
    .map(({ textContent }) => textContent)
    .join('')
    .replace(/\s/g, '');
}

function withWords(id: string, words: string): ExportInput {
  const { digest } = exportInput(id);
  const overrides: Partial<Digest> = {
    charts: digest.charts.map((chart) => ({ ...chart, title: words })),
    figures: digest.figures.map((figure) => ({ ...figure, label: words })),
    events: digest.events.map((event) => ({ ...event, label: words })),
  };
  return exportInput(id, [], overrides);
}

function smallestText(input: ExportInput, shape: ShapeName): number {
  const drawing = drawSvg(input, { shape, theme: 'light', background: true });
  if (!drawing.ok) throw new Error(drawing.why);
  const { svg } = drawing;
  const zoom = Number(svg.getAttribute('width')) / Number(svg.getAttribute('viewBox')?.split(' ')[2]);
  const sizes = [...svg.querySelectorAll('[font-size]')].map((each) =>
    Number(each.getAttribute('font-size')),
  );
  return Math.min(...sizes) * zoom;
}
