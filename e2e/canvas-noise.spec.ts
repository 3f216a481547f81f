import type { Page } from '@playwright/test';
import { digest } from './support/bundled-digest.ts';
import { choose, openPanel } from './support/downloads.ts';
import { expect, test } from './support/test.ts';

const CHART = digest.charts[0]?.title ?? '';

/**
 * What guards against tracking give for a canvas that is read back: all white, all random, or a few values off by one. Some look only
 * for what scripts that track do, which is to put pixels and read them, and some only for drawings.
 */
const GUARDS = [
  'white',
  'random',
  'a few off by one',
  'a few off where pixels were put',
  'a few off where it was drawn',
] as const;

for (const guard of GUARDS) {
  test(`a canvas that reads back ${guard} is refused with a word, and SVG offered`, async ({ page }) => {
    await readBack(page, guard);
    await page.goto('/');
    const panel = await openPanel(page, CHART);
    await choose(panel, 'png');
    await expect(panel).toContainText(
      'This browser gives back other pixels than were drawn, as a guard against tracking does: the picture would not be true. Save the SVG instead.',
    );
    await expect(panel.getByRole('button', { name: /^Save/ })).toBeDisabled();
    await expect(panel.getByRole('status').filter({ hasText: 'save as' })).toHaveCount(0);
    await choose(panel, 'svg');
    await expect(panel.getByRole('button', { name: /^Save/ })).toBeEnabled();
  });
}

/** Before any script of the page: canvases give back what a guard would. */
async function readBack(page: Page, guard: (typeof GUARDS)[number]): Promise<void> {
  await page.addInitScript((guard) => {
    const { prototype } = CanvasRenderingContext2D;
    const { getImageData, putImageData } = prototype;
    let put = false;
    prototype.putImageData = function (...args: unknown[]) {
      put = true;
      Reflect.apply(putImageData, this, args);
    };
    prototype.getImageData = function (...args: Parameters<typeof getImageData>) {
      const image = getImageData.apply(this, args);
      const spared = guard.endsWith('put') ? !put : guard.endsWith('drawn') && put;
      put = false;
      if (spared) return image;
      image.data.forEach((byte, index) => {
        if (guard === 'white') image.data[index] = 255;
        else if (guard === 'random') image.data[index] = Math.floor(Math.random() * 256);
        // One in some hundreds, as Firefox does.
        else if (index % 1021 === 0) image.data[index] = byte ^ 1;
      });
      return image;
    };
  }, guard);
}
