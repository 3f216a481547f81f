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
      expect.soft(await sideways(page), at).toEqual([]);
      expect.soft(await narrowest(page), at).toBeGreaterThan(6);
      const clear = page.getByRole('button', { name: 'Clear selection' });
      await clear.scrollIntoViewIfNeeded();
      await expect.soft(clear, at).toBeInViewport({ ratio: 1 });
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
