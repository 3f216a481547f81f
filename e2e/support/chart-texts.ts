import type { Locator, Page } from '@playwright/test';
import { digest } from './bundled-digest.ts';
import { dashboard } from './dashboard.ts';

/** What is wrong with the texts of the charts, each with the chart it is in. */
export async function faultsOfCharts(page: Page): Promise<string[]> {
  const faults = await Promise.all(
    digest.charts.map(async ({ id, title }) =>
      (await faultsOfTexts(dashboard(page).drawing(title))).map((fault) => `${id}: ${fault}`),
    ),
  );
  return faults.flat();
}

/**
 * What is wrong with the texts of a drawing: words over other words, or out of the drawing. Each line is
 * measured from its baseline, as letters are high: a text's own box has room for accents above and below, in
 * which the next line's box may stand without harm.
 */
export function faultsOfTexts(drawing: Locator): Promise<string[]> {
  return drawing.evaluate((svg) => {
    interface Line {
      text: string;
      left: number;
      right: number;
      top: number;
      bottom: number;
    }
    const linesOf = (text: SVGTextElement): Line[] => {
      const matrix = text.getScreenCTM();
      if (matrix === null) return [];
      const sizes: number[] = [];
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const size = Number.parseFloat(getComputedStyle(node.parentElement ?? text).fontSize);
        for (const _ of node.textContent ?? '') sizes.push(size);
      }
      const letters = [...(text.textContent ?? '')];
      const lines = new Map<number, Line>();
      for (let index = 0; index < text.getNumberOfChars(); index += 1) {
        const letter = letters[index] ?? '';
        if (letter.trim() === '') continue;
        const size = sizes[index] ?? 0;
        const baseline = text.getStartPositionOfChar(index).y;
        const extent = text.getExtentOfChar(index);
        const from = new DOMPoint(extent.x, baseline - 0.72 * size).matrixTransform(matrix);
        const to = new DOMPoint(extent.x + extent.width, baseline + 0.22 * size).matrixTransform(matrix);
        const line = lines.get(Math.round(baseline)) ?? {
          text: '',
          left: from.x,
          right: to.x,
          top: from.y,
          bottom: to.y,
        };
        lines.set(Math.round(baseline), {
          text: line.text + letter,
          left: Math.min(line.left, from.x),
          right: Math.max(line.right, to.x),
          top: Math.min(line.top, from.y),
          bottom: Math.max(line.bottom, to.y),
        });
      }
      return [...lines.values()];
    };
    const lines = [...svg.querySelectorAll('text')].flatMap(linesOf);
    const frame = svg.getBoundingClientRect();
    const outside = lines
      .filter(
        ({ left, right, top, bottom }) =>
          left < frame.left - 1 ||
          right > frame.right + 1 ||
          top < frame.top - 1 ||
          bottom > frame.bottom + 1,
      )
      .map(({ text }) => `“${text}” stands out of the drawing`);
    const over = lines.flatMap((one, index) =>
      lines
        .slice(index + 1)
        .filter(
          (other) =>
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
        )
        .map((other) => `“${one.text}” and “${other.text}” overlap`),
    );
    return [...(lines.length === 0 ? ['no text at all'] : []), ...outside, ...over];
  });
}

/** True once a drawing has been laid out for the room and the text size that there are now. */
export function isLaidOut(drawing: Locator): Promise<boolean> {
  return drawing.evaluate((svg) => {
    const room = svg.closest('.plot')?.getBoundingClientRect().width ?? 0;
    const sizes = [...svg.querySelectorAll('text, tspan')].map((text) =>
      Number.parseFloat(getComputedStyle(text).fontSize),
    );
    const reader = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    return Number(svg.getAttribute('width')) === Math.floor(room) && Math.max(...sizes) >= reader;
  });
}
