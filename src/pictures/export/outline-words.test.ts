// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { measure } from '../typeface/measure.ts';
import { pathOf } from '../typeface/outlines.ts';
import { outlineWords } from './outline-words.ts';
import { linesOf, unknownLetters } from './words-of-svg.ts';

function drawing(inside: string): SVGSVGElement {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><title>T</title><desc>D</desc>${inside}</svg>`;
  return new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement as unknown as SVGSVGElement;
}

function outlined(inside: string, text = true): SVGSVGElement {
  const svg = drawing(inside);
  outlineWords(svg, { prefix: 'p', text });
  return svg;
}

const MARK =
  '<g fill="#111111" font-family="sans-serif" font-size="15"><text x="10" y="20" xml:space="preserve"><tspan font-family="serif" font-style="italic" font-size="17">over </tspan><tspan font-weight="600" font-size="17">46,000 </tspan>killed<tspan x="10" y="40">in all</tspan></text></g>';

describe('words as outlines', () => {
  it('draws each letter once and uses it in its place, its size and its colour', () => {
    const svg = outlined(
      '<text x="5" y="9" font-size="20" font-family="sans-serif" fill="#123456">too</text>',
    );
    expect([...svg.querySelectorAll('defs path')].map((path) => path.getAttribute('d'))).toEqual([
      pathOf('sans', 't'),
      pathOf('sans', 'o'),
    ]);
    const group = svg.querySelector('g');
    expect(group?.getAttribute('fill')).toBe('#123456');
    expect(group?.getAttribute('transform')).toBe('translate(5 9) scale(0.02)');
    const uses = [...(group?.querySelectorAll('use') ?? [])];
    expect(uses.map((use) => use.getAttribute('xlink:href'))).toEqual(['#p-a38', '#p-a33', '#p-a33']);
    expect(Number(uses[2]?.getAttribute('x'))).toBeCloseTo(measure('to', 'sans', 1000), 0);
  });

  it('names letters in the one way that every program knows, said once', () => {
    const text = new XMLSerializer().serializeToString(
      outlined('<text x="5" y="9" font-size="20">too</text>'),
    );
    expect(text.match(/xmlns:xlink=/g)).toHaveLength(1);
    expect(text.match(/<use [^>]*xlink:href="#p-/g)).toHaveLength(3);
  });

  it('lays the words over it, line by line, as wide as they are drawn and painted by no one', () => {
    const lines = [...outlined(MARK).querySelectorAll('text')];
    expect(lines.map((line) => line.textContent)).toEqual(['over 46,000 killed', 'in all']);
    for (const line of lines) expect(line.getAttribute('fill')).toBe('none');
    const width =
      measure('over ', 'serifItalic', 17) +
      measure('46,000 ', 'sansBold', 17) +
      measure('killed', 'sans', 15);
    expect(Number(lines[0]?.getAttribute('textLength'))).toBeCloseTo(width, 1);
    expect(outlined(MARK, false).querySelector('text')).toBeNull();
  });

  it('sets words to the middle and to the end of where they stand', () => {
    const [middle] = linesOf(
      drawing('<text x="50" y="9" text-anchor="middle">0</text>').querySelector('text') as Element,
    );
    expect(middle?.x).toBeCloseTo(50 - measure('0', 'sans', 16) / 2);
    const [end] = linesOf(
      drawing('<text x="50" y="9" text-anchor="end">0</text>').querySelector('text') as Element,
    );
    expect(end?.x).toBeCloseTo(50 - measure('0', 'sans', 16));
  });

  it('keeps the gap between two looks, and puts a blank into it for who copies the words', () => {
    const words = drawing('<text x="5"><tspan>war</tspan><tspan dx="12">7 October</tspan></text>');
    const [line] = linesOf(words.querySelector('text') as Element);
    expect(line?.runs.map(({ text }) => text)).toEqual(['war', ' 7 October']);
    const begins = (line?.runs[1]?.x ?? 0) + measure(' ', 'sans', 16);
    expect(begins).toBeCloseTo(5 + measure('war', 'sans', 16) + 12);
    expect(line?.width).toBeCloseTo(measure('war', 'sans', 16) + 12 + measure('7 October', 'sans', 16));
  });

  it('leaves a word with a letter that no face has as text that is seen, and names the letter', () => {
    const words = '<text x="5" y="9" font-size="20" fill="#123456">in 大河 now</text>';
    expect(unknownLetters(drawing(words))).toEqual(['大', '河']);
    const svg = outlined(words);
    const seen = [...svg.querySelectorAll('text')].filter((text) => text.getAttribute('fill') !== 'none');
    expect(seen.map((text) => text.textContent)).toEqual(['大河']);
    expect(Number(seen[0]?.getAttribute('x'))).toBeCloseTo(5 + measure('in ', 'sans', 20), 1);
    expect(svg.querySelectorAll('use')).toHaveLength('innow'.length);
  });
});
