import { HOSTAGES_CHART } from './support/bundled-digest.ts';
import { dashboard } from './support/dashboard.ts';
import { choose, openPanel, savedBy } from './support/downloads.ts';
import { expect, test } from './support/test.ts';

test.describe('where what is needed does not come', () => {
  test.use({ allowedConsole: [/Failed to load resource|preload/] });

  test('the page says so, and a second press opens the panel', async ({ page }) => {
    await page.goto('/');
    await page.route(/ExportDialog/, (route) => route.abort());
    await dashboard(page).saveButton(HOSTAGES_CHART).click();
    await expect(dashboard(page).chart(HOSTAGES_CHART)).toContainText(
      'What saves the chart could not be loaded.',
    );
    await page.unroute(/ExportDialog/);
    await openPanel(page, HOSTAGES_CHART);
    await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
  });

  test('the panel says so, and another format is still there', async ({ page }) => {
    await page.goto('/');
    await page.route(/make-pdf/, (route) => route.abort());
    const panel = await openPanel(page, HOSTAGES_CHART);
    await choose(panel, 'pdf');
    await expect(panel).toContainText(
      'It could not be made: what it needs could not be loaded. Check the connection and choose again.',
    );
    await choose(panel, 'svg');
    expect((await savedBy(page, panel.getByRole('button', { name: /^Save/ }))).name).toMatch(
      /^hostages-2025-01-11-page-1200x\d+\.svg$/,
    );
  });
});

test.describe('where the browser makes no picture', () => {
  for (const { name, script, said } of [
    {
      name: 'nothing is there that packs it',
      script: 'delete window.CompressionStream;',
      said: 'This browser made no PNG of the picture. Save the SVG instead.',
    },
    {
      name: 'there is no canvas',
      script: 'HTMLCanvasElement.prototype.getContext = () => null;',
      said: 'This browser gives no canvas to draw on. Save the SVG instead.',
    },
    {
      name: 'the canvas stays blank',
      script: 'CanvasRenderingContext2D.prototype.drawImage = () => {};',
      said: 'The picture is larger than this browser can draw. Save the SVG instead.',
    },
  ]) {
    test(`a message says so, nothing is saved and nothing is lost: ${name}`, async ({ page }) => {
      await page.addInitScript({ content: script });
      await page.goto('/?actor=hamas');
      const panel = await openPanel(page, HOSTAGES_CHART);
      await expect(panel).toContainText(said);
      await expect(panel.getByRole('button', { name: /^Save/ })).toBeDisabled();
      await choose(panel, 'svg');
      expect((await savedBy(page, panel.getByRole('button', { name: /^Save/ }))).name).toMatch(
        /^hostages-hamas-2025-01-11-page-1200x\d+\.svg$/,
      );
      await page.keyboard.press('Escape');
      await expect(dashboard(page).actor('Hamas')).toBeChecked();
    });
  }

  test('a size past the browser’s limit steps down and says so', async ({ page }) => {
    await page.addInitScript({
      content: `const draw = CanvasRenderingContext2D.prototype.drawImage;
        CanvasRenderingContext2D.prototype.drawImage = function (...all) { if (this.canvas.width <= 3200) draw.apply(this, all); };`,
    });
    await page.goto('/');
    const panel = await openPanel(page, HOSTAGES_CHART);
    await choose(panel, 'png', { shape: 'Wide', scale: 4 });
    await expect(panel).toContainText(
      'At 4× the picture is larger than this browser can draw: it is made at 2×.',
    );
    const { bytes } = await savedBy(page, panel.getByRole('button', { name: /^Save/ }));
    expect(bytes.readUInt32BE(16)).toBe(3200);
  });

  test('a closed clipboard is said, and so is one that takes no images', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await page.goto('/');
    const panel = await openPanel(page, HOSTAGES_CHART);
    await panel.getByRole('button', { name: 'Copy image' }).click();
    const said = panel.getByRole('status').filter({ hasText: /./ });
    await expect(said).toHaveText(
      'Nothing was copied. The browser keeps its clipboard closed: allow it, or save the image.',
    );
    await page.evaluate(() => Reflect.deleteProperty(window, 'ClipboardItem'));
    await panel.getByRole('button', { name: 'Copy image' }).click();
    await expect(said).toHaveText('This browser cannot copy images. Save it instead.');
  });
});
