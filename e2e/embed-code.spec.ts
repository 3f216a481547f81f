import { expectNothingWrong } from './support/axe.ts';
import { builtText } from './support/built-site.ts';
import { digest, FIRST_CHART, FIRST_CHART_ID, wordsOfChart } from './support/bundled-digest.ts';
import { dashboard } from './support/dashboard.ts';
import { openEmbed, pathOfEmbed } from './support/embed-code.ts';
import { loadedFrame, test } from './support/host-page.ts';
import { drawnByResvg, inkOf } from './support/pictures.ts';
import { test as base, expect } from './support/test.ts';
import { sideways } from './support/widths.ts';

const [FIRST] = digest.charts;

base.describe('the code', () => {
  base.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  base('is copied, and a message says so', async ({ page }) => {
    await page.goto('/?actor=hamas');
    const { chart } = dashboard(page);
    const area = await openEmbed(page, FIRST_CHART);
    await page.getByRole('button', { name: 'Copy the code' }).click();
    await expect(chart(FIRST_CHART).getByRole('status')).toHaveText('Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await area.inputValue());
    expect(copied).not.toContain('hamas');
  });
});

base('axe finds nothing wrong with the code’s panel, and it fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await page.goto('/');
  await openEmbed(page, FIRST_CHART);
  for (const form of ['Live chart', 'Fixed picture']) {
    await page.getByRole('radio', { name: form }).check();
    await expect(page.getByRole('button', { name: 'Copy the code' })).toBeEnabled();
    await expectNothingWrong(page, '.embed-code');
    expect(await sideways(page)).toEqual([]);
  }
});

base(
  'where the clipboard is closed the code is selected, and a message says what to do',
  async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'));
    await page.goto('/');
    const { chart } = dashboard(page);
    const area = await openEmbed(page, FIRST_CHART);
    await page.getByRole('button', { name: 'Copy the code' }).click();
    await expect(chart(FIRST_CHART).getByRole('status')).toHaveText(
      /^This browser does not let the page copy\. The code is selected/,
    );
    const selected = await area.evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
    expect(selected).toBe(await area.inputValue());
    expect(selected).toContain('<iframe');
  },
);

test.describe('in a page of another origin', () => {
  test.use({ baseURL: ({ site }, use) => use(site.url) });

  test('the chart may be framed, the whole page may not', async ({ site, host }) => {
    const there = await host.open(
      `<iframe src="${site.url}${pathOfEmbed(FIRST_CHART_ID)}"></iframe><iframe src="${site.url}"></iframe>`,
    );
    await expect(there.frameLocator('iframe').first().getByRole('heading', { level: 1 })).toBeVisible();
    const refused = await loadedFrame(there, 1);
    expect(refused.url()).toMatch(/^chrome-error:/);
    const headers = async (path: string) => (await there.request.get(`${site.url}${path}`)).headers();
    expect((await headers(pathOfEmbed(FIRST_CHART_ID)))['content-security-policy']).toMatch(
      /^default-src 'none'; .*frame-ancestors \*$/,
    );
    expect((await headers(''))['content-security-policy']).toMatch(/frame-ancestors 'none'$/);
  });

  test('each page’s own policy is the one that it is sent with', async ({ page, site }) => {
    for (const { id } of digest.charts) {
      const { 'content-security-policy': sent } = (
        await page.request.get(`${site.url}${pathOfEmbed(id)}`)
      ).headers();
      const [, own] =
        /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(builtText(pathOfEmbed(id))) ?? [];
      expect(sent).toBe(`${own}; frame-ancestors *`);
    }
  });

  test('the fixed picture asks for nothing, fits its place and has its alt text', async ({
    page,
    site,
    host,
  }) => {
    await page.goto(`${site.url}?actor=hamas`);
    const area = await openEmbed(page, FIRST_CHART);
    await page.getByRole('radio', { name: 'Fixed picture' }).check();
    await expect(area).toHaveValue(/^<svg[\s\S]*<\/svg>\s*$/);
    const markup = await area.inputValue();
    // Of nobody's choice: as it is without a selection.
    expect(markup).not.toContain('Hamas');
    const there = await host.open(`<div style="width:330px">${markup}</div>`, 360);
    const drawing = there.getByRole('img', { name: FIRST_CHART });
    const box = await drawing.boundingBox();
    expect(box?.width).toBe(330);
    expect(box?.height).toBeGreaterThan(100);
    for (const words of FIRST ? wordsOfChart(FIRST) : []) {
      await expect(drawing.locator('desc')).toContainText(words, { ignoreCase: true });
    }
    expect(host.asked).toEqual([there.url()]);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the picture' }).click();
    const saved = await (await download).createReadStream();
    const text = (await saved.toArray()).join('');
    expect((await download).suggestedFilename()).toBe(`${FIRST_CHART_ID}-2025-01-11.svg`);
    expect(inkOf(drawnByResvg(text))).toBeGreaterThan(0.03);
  });
});
