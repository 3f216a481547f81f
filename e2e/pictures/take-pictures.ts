import { fileURLToPath } from 'node:url';
import { test } from '../support/test.ts';

const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));

test('the page at 1280 pixels, as of the article’s day, with an actor selected', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1560 });
  await page.goto('/?actor=hamas&as-of=article');
  await page.locator('.plot').first().waitFor();
  await page.screenshot({ path: beside('page-1280.png') });
});

test('the page at 360 pixels in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/?as-of=article');
  await page.getByRole('heading', { name: 'What the article counts' }).scrollIntoViewIfNeeded();
  await page.screenshot({ path: beside('page-360-dark.png') });
});
