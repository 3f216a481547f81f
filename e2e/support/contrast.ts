import type { Page } from '@playwright/test';

export interface Measured {
  readonly text: string;
  readonly ratio: number;
}

/** The contrast of every text of every drawing against the paper, by WCAG's formula; axe does not judge SVG. */
export function contrastsOfDrawings(page: Page): Promise<Measured[]> {
  return page.evaluate(measureContrasts);
}

/** Runs in the page. */
export function measureContrasts(): Measured[] {
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const paper = luminance(getComputedStyle(document.body).backgroundColor);
  return [...document.querySelectorAll('.plot')].flatMap((drawing) =>
    [...drawing.querySelectorAll('text, tspan, .row :is(p, b, i, span)')]
      .filter((words) => (words.textContent ?? '').trim() !== '')
      .map((words) => {
        const { color, fill: ownFill, fillOpacity } = getComputedStyle(words);
        const fill = words instanceof SVGElement ? ownFill : color;
        let opacity = Number(fillOpacity);
        for (let each: Element | null = words; each !== null; each = each.parentElement) {
          opacity *= Number(getComputedStyle(each).opacity);
        }
        const [lighter = 0, darker = 0] = [luminance(fill), paper].sort((a, b) => b - a);
        // Half seen is not read: anything but whole ink on paper counts as no contrast.
        const ratio = opacity === 1 && fill.startsWith('rgb(') ? (lighter + 0.05) / (darker + 0.05) : 1;
        return { text: words.textContent ?? '', ratio };
      }),
  );
}
