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
  return drawing.evaluate((plot) => {
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
    // Words that wrap: each line of them, without the room above and below its letters.
    const wrapped = (words: Element): Line[] => {
      const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
      const lines: Line[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const { left, right, top, height } of range.getClientRects()) {
          lines.push({
            text: node.textContent?.trim() ?? '',
            left,
            right,
            top: top + height * 0.2,
            bottom: top + height * 0.8,
          });
        }
      }
      return lines;
    };
    const isSeen = (each: Element) => each.checkVisibility({ visibilityProperty: true });
    // A series is composed several times; one of them is seen.
    const lines = [
      ...[...plot.querySelectorAll('text')].filter(isSeen).flatMap(linesOf),
      ...[...plot.querySelectorAll('p')].filter(isSeen).flatMap(wrapped),
    ];
    const seen = [...plot.querySelectorAll('.static-chart')].find((drawn) =>
      drawn.checkVisibility({ visibilityProperty: true }),
    );
    // Where the reader's letters are large the chart is wider than its place, and is scrolled.
    const frame = (seen ?? plot).getBoundingClientRect();
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

/** True once one composition of a drawing fills the room there is now, its largest words about as large as the reader's. */
export function isLaidOut(drawing: Locator): Promise<boolean> {
  return drawing.evaluate((plot) => {
    const reader = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    // Where the reader's letters leave less than this, the chart is scrolled.
    const room = Math.max(plot.getBoundingClientRect().width, 18 * reader);
    const seen = [...plot.querySelectorAll('.static-chart')].filter((chart) =>
      chart.checkVisibility({ visibilityProperty: true }),
    );
    const [chart] = seen;
    const svg = chart?.querySelector('svg');
    if (chart === undefined || !svg || seen.length !== 1) return false;
    // Rows are laid out by the browser.
    if (svg.viewBox.baseVal.width === 0) return true;
    const drawn = svg.getBoundingClientRect().width;
    const scale = drawn / svg.viewBox.baseVal.width;
    const sizes = [...chart.querySelectorAll('text, tspan')].map(
      (text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale,
    );
    // A composition is shown at 0.83 of its size at least.
    return Math.abs(drawn - room) < 1 && Math.max(...sizes) >= 0.77 * reader;
  });
}
