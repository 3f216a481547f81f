import { createRequire } from 'node:module';
import { digest } from './support/bundled-digest.ts';
import { contrastsOfDrawings } from './support/contrast.ts';
import { dashboard } from './support/dashboard.ts';
import { expect, test } from './support/test.ts';
import { takenOver } from './support/translate.ts';

// An extension's scripts and styles do not ask the page's policy.
test.use({ bypassCSP: true });

const DARK_READER = createRequire(import.meta.url).resolve('darkreader');
const TITLE = digest.charts[0]?.title ?? '';

test('recoloured by Dark Reader, every word and bar of the charts stands out from the ground', async ({
  page,
}) => {
  await page.goto('/?actor=hamas');
  await takenOver(page);
  const before = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.addScriptTag({ path: DARK_READER });
  await page.evaluate(() => {
    const reader: unknown = Reflect.get(window, 'DarkReader');
    if (typeof reader !== 'object' || reader === null) throw new Error('Dark Reader did not come');
    const enable: unknown = Reflect.get(reader, 'enable');
    if (typeof enable !== 'function') throw new Error('Dark Reader cannot be switched on');
    enable({ brightness: 100, contrast: 100 });
  });
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor))
    .not.toBe(before);
  // What answers to the pointer comes as Dark Reader is at work.
  await dashboard(page).chart(TITLE).hover();
  await expect(page.locator('.live-chart')).toHaveCount(1);

  // It measures how large each shape is before it chooses its colour.
  await expect
    .poll(async () => (await contrastsOfDrawings(page)).filter(({ ratio }) => ratio < 4.5))
    .toEqual([]);
  const bars = await page.locator('.plot [data-part="body"]').evaluateAll((shapes) =>
    shapes
      .filter((shape) => shape.checkVisibility())
      .map((shape) => {
        const light = (colour: string) =>
          (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, each) => sum + Number(each), 0);
        return light(getComputedStyle(shape).fill) - light(getComputedStyle(document.body).backgroundColor);
      }),
  );
  expect(bars.length).toBeGreaterThan(3);
  // Of 765 from black to white.
  expect(Math.min(...bars)).toBeGreaterThan(150);
});
