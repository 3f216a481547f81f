import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { digest, HOSTAGES_CHART } from './support/bundled-digest.ts';
import { dashboard } from './support/dashboard.ts';
import { choose, openPanel, savedBy } from './support/downloads.ts';
import { difference, drawnByBrowser } from './support/pictures.ts';
import { expect, test } from './support/test.ts';

test('the preview is the file that is saved', async ({ page }) => {
  await page.goto('/');
  const panel = await openPanel(page, HOSTAGES_CHART);
  await choose(panel, 'svg', { shape: 'Wide' });
  const { bytes } = await savedBy(page, panel.getByRole('button', { name: /^Save/ }));
  const preview = panel.getByRole('img');
  await expect(preview).toHaveAttribute('alt', /^Preview\./);
  const [seen, width] = await preview.evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return [canvas.toDataURL(), image.naturalWidth] as const;
  });
  expect(width).toBe(1600);
  const shown = PNG.sync.read(Buffer.from(seen.split(',')[1] ?? '', 'base64'));
  expect(difference(shown, await drawnByBrowser(page, bytes.toString('utf8'))).whole).toBeLessThan(0.01);
});

test('saving says under which name, in words that are announced; the name can be changed', async ({
  page,
}) => {
  await page.goto('/');
  const panel = await openPanel(page, HOSTAGES_CHART);
  await choose(panel, 'svg');
  const save = panel.getByRole('button', { name: /^Save/ });
  await savedBy(page, save);
  await expect(panel.getByRole('status').filter({ hasText: 'save' })).toHaveText(
    /^Given to your browser to save as hostages-2025-01-11-page-1200x\d+\.svg\. If no file comes, press and hold/,
  );
  await panel.getByRole('textbox', { name: 'File name' }).fill('Für die Seite 3: Geiseln/neu');
  expect((await savedBy(page, save)).name).toBe('fur-die-seite-3-geiseln-neu.svg');
});

test('the panel is all keyboard’s: Escape closes it and the focus returns', async ({ page }) => {
  await page.goto('/');
  const button = dashboard(page).saveButton(HOSTAGES_CHART);
  await button.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('heading', { name: /^Save/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('radio', { name: 'PNG' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(panel.getByRole('radio', { name: 'SVG' })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('all charts go into one zip, and what cannot is named', async ({ page }) => {
  await page.goto('/');
  const panel = await openPanel(page, HOSTAGES_CHART);
  await choose(panel, 'svg', { shape: 'Social card' });
  const { name, bytes } = await savedBy(page, panel.getByRole('button', { name: 'All charts as one zip' }));
  expect(name).toBe('charts-2025-01-11.zip');
  // Each name stands twice: before its file, and in the list at the end.
  const names = [...new Set(bytes.toString('latin1').match(/[\w-]+-2025-01-11[\w-]*\.svg/g))];
  expect(names.slice(0, 2)).toEqual([
    'people-killed-2025-01-11-card-1200x630.svg',
    'hostages-2025-01-11-card-1200x630.svg',
  ]);
  await expect(panel.getByRole('status').filter({ hasText: 'save' })).toHaveText(
    /^Given to your browser to save as charts-2025-01-11\.zip\. 2 files in it\. “What happened when, from the attack to the deadline” is not in it\. The shape/,
  );
  if (spawnSync('unzip', ['-v']).error === undefined) {
    const file = test.info().outputPath('charts.zip');
    writeFileSync(file, bytes);
    expect(spawnSync('unzip', ['-t', file]).stdout.toString()).toContain('No errors detected');
  }
});

test('the image, its alt text and its credit line can be copied', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  const panel = await openPanel(page, HOSTAGES_CHART);
  await panel.getByRole('button', { name: 'Copy image' }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => item.types),
  );
  expect(types).toContain('image/png');
  await panel.getByRole('button', { name: /^Copy ?: Alt text/ }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^Breakdown: Hostages taken/);
  await panel.getByRole('button', { name: /^Copy ?: Credit line/ }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(
      `Source: Newsday, Associated Press, 11 January 2025. Chart: “${digest.headline}”, a digest of that article. ${baseURL}#chart-hostages`,
    );
});

test('the system’s share sheet is offered the file where there is one', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      canShare: ({ files }: ShareData) => files?.[0]?.type === 'image/png',
      share: async ({ files }: ShareData) => {
        document.title = files?.[0]?.name ?? '';
      },
    });
  });
  await page.goto('/');
  const panel = await openPanel(page, HOSTAGES_CHART);
  await panel.getByRole('button', { name: 'Share' }).click();
  await expect(page).toHaveTitle(/^hostages-2025-01-11-page-2400x\d+\.png$/);
});

test('what saving needs is fetched when the panel opens, and what a PDF needs when one is asked for', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().replace(/^.*\/(\w[\w-]*)-[\w-]{8}\.js$/, '$1')));
  await page.goto('/', { waitUntil: 'networkidle' });
  await dashboard(page).actor('Hamas').check();
  expect(asked.filter((each) => /ExportDialog|make-pdf|restore-view/.test(each))).toEqual([]);
  const panel = await openPanel(page, HOSTAGES_CHART);
  await expect(panel.getByRole('img')).toBeVisible();
  expect(asked).toContain('ExportDialog');
  expect(asked).not.toContain('make-pdf');
  await choose(panel, 'pdf');
  await expect(panel.getByRole('button', { name: 'Save PDF' })).toBeEnabled();
  expect(asked).toContain('make-pdf');
});
