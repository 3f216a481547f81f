import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { digest, HOSTAGES_CHART } from './support/bundled-digest.ts';
import { dashboard } from './support/dashboard.ts';
import { saved } from './support/downloads.ts';
import { expect, test } from './support/test.ts';

const OPENED = `Opened the view of the image: “${HOSTAGES_CHART}”.`;

for (const format of ['png', 'svg'] as const) {
  test(`a ${format.toUpperCase()} saved from here opens its chart, selection and day again`, async ({
    page,
  }) => {
    await page.goto('/?actor=hamas,qatar&as-of=article');
    const file = await saved(page, HOSTAGES_CHART, format, { shape: 'Square' });
    await page.goto('/?table=hostages');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open a saved image' }).click();
    await (await chooser).setFiles({ name: file.name, mimeType: '', buffer: file.bytes });
    await expect(said(page)).toHaveText(OPENED);
    const { actor, asOf, chart, drawing } = dashboard(page);
    await expect(actor('Hamas')).toBeChecked();
    await expect(actor('Qatar')).toBeChecked();
    await expect(asOf('the article’s day')).toBeChecked();
    await expect(drawing(HOSTAGES_CHART)).toBeInViewport();
    await expect(chart(HOSTAGES_CHART).getByRole('heading')).toBeInViewport();
    await expect(page).toHaveURL(/\?actor=hamas,qatar&as-of=article$/);
  });
}

test('an image can be dropped anywhere on the page, also where it was saved without the selection', async ({
  page,
}) => {
  await page.goto('/?actor=hamas');
  const { bytes } = await saved(page, HOSTAGES_CHART, 'png', { scale: 1, selection: false });
  await drop(page, bytes);
  await expect(said(page)).toHaveText(OPENED);
  await expect(dashboard(page).actor('Hamas')).not.toBeChecked();
  await page.getByRole('button', { name: 'Close note' }).click();
  await expect(said(page)).toHaveText('');
});

test('what is not ours, is broken or is of another digest says so and changes nothing', async ({ page }) => {
  await page.goto('/?actor=hamas');
  const { bytes, text } = await saved(page, HOSTAGES_CHART, 'svg');
  const elsewhere =
    'Nothing was opened. It holds no view: it was not saved from such a page, or a program took out what it held.';
  for (const [file, words] of [
    [PNG.sync.write(new PNG({ width: 3, height: 3 })), elsewhere],
    [bytes.subarray(0, 600), elsewhere],
    [
      Buffer.from(text.replace('&quot;asOf&quot;', '&quot;script&quot;')),
      'Nothing was opened. What it holds of a view is broken.',
    ],
    [
      Buffer.from(
        text.replace(/&quot;hash&quot;:&quot;[0-9a-f]{64}/, `&quot;hash&quot;:&quot;${'0'.repeat(64)}`),
      ),
      `Nothing was opened. The image was saved from another digest, or from another edition of this one: “${digest.headline}”, 11 January 2025.`,
    ],
    [readFileSync(new URL('../public/icon.svg', import.meta.url)), elsewhere],
  ] as const) {
    await drop(page, file);
    await expect(said(page)).toHaveText(words);
    await expect(page).toHaveURL(/\?actor=hamas$/);
    await page.getByRole('button', { name: 'Close note' }).click();
  }
});

function said(page: Page) {
  return page.locator('.open-saved').getByRole('status');
}

async function drop(page: Page, bytes: Buffer): Promise<void> {
  await page.evaluate((base64) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], 'image'));
    const event = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
    document.querySelector('h1')?.dispatchEvent(event);
  }, bytes.toString('base64'));
}
