import type { Page } from '@playwright/test';
import { dashboard } from './support/dashboard.ts';
import { expect, test } from './support/test.ts';
import { sideways } from './support/widths.ts';

/** What readers who need larger letters set by a style sheet of their own, which no query of the screen knows of. */
const SHEETS = {
  'the root twice as large': 'html { font-size: 200% !important }',
  'every text at 30 pixels': '* { font-size: 30px !important }',
};

for (const [name, sheet] of Object.entries(SHEETS)) {
  test(`with ${name}, who wants what stands in lines of words, and no bar takes more than a quarter of the screen`, async ({
    page,
  }) => {
    await page.goto('/?actor=hamas,qatar');
    await expect(dashboard(page).actor('Qatar')).toBeChecked();
    await page.evaluate((text) => {
      const own = new CSSStyleSheet();
      own.replaceSync(text);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, own];
    }, sheet);
    for (const [width, height] of [
      [320, 640],
      [360, 740],
      [768, 1024],
      [1280, 900],
    ] as const) {
      await page.setViewportSize({ width, height });
      const at = `${width} × ${height}`;
      await expect.poll(() => stuckShare(page), at).toBeLessThanOrEqual(0.25);
      await expect.poll(() => sideways(page), at).toEqual([]);
      expect.soft(await narrowest(page), at).toBeGreaterThan(6);
      const clear = page.getByRole('button', { name: 'Clear selection' });
      await clear.scrollIntoViewIfNeeded();
      await expect.soft(clear, at).toBeInViewport({ ratio: 1 });
      expect.soft(await needlesslyBroken(page), at).toEqual([]);
      // What scrolls is named once its size has been seen.
      await expect.poll(() => cutOrNameless(page), at).toEqual([]);
    }
  });
}

/** The share of the screen's height that what is fixed to it takes. */
function stuckShare(page: Page): Promise<number> {
  return page.evaluate(() => {
    const foot = document.querySelector('.foot');
    if (foot === null || getComputedStyle(foot).position !== 'fixed') return 0;
    const boxes = [...foot.querySelectorAll('.selection-bar, .selection-words')].map((part) =>
      part.getBoundingClientRect(),
    );
    return (window.innerHeight - Math.min(...boxes.map(({ top }) => top))) / window.innerHeight;
  });
}

/** Words that stand in two lines, though they have room in one. */
function needlesslyBroken(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.positions div, .side > .group-name, .figure')]
      .filter((place) => place.checkVisibility())
      .flatMap((place) => {
        const broken: string[] = [];
        const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
        for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
          for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            const parts = [...range.getClientRects()];
            const width = parts.reduce((sum, part) => sum + part.width, 0);
            if (new Set(parts.map(({ top }) => top)).size > 1 && width < place.clientWidth) broken.push(word);
          }
        return broken;
      }),
  );
}

/** What is selected, cut off though nothing sticks; and drawings that scroll, and so are stops of the keyboard, without a name. */
function cutOrNameless(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words = document.querySelector('[data-let-go] .selection-words');
    const plots = [...document.querySelectorAll('.plot')].filter(
      (plot) => getComputedStyle(plot).overflowX === 'auto' && plot.scrollWidth > plot.clientWidth,
    );
    return [
      ...(words !== null && words.scrollHeight > words.clientHeight + 1
        ? ['the words of the selection']
        : []),
      ...plots.filter((plot) => !plot.ariaLabel || plot.ariaHidden === 'true').map(() => 'a drawing'),
    ];
  });
}

/** The room of the narrowest statement of who wants what, in its own letters. */
function narrowest(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.min(
      ...[...document.querySelectorAll('.positions dd')].map((statement) => {
        const widths = [...statement.getClientRects()].map(({ width }) => width);
        return Math.max(...widths) / Number.parseFloat(getComputedStyle(statement).fontSize);
      }),
    ),
  );
}
