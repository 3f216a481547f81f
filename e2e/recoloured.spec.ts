import { FIRST_CHART } from './support/bundled-digest.ts';
import { contrastsOfDrawings } from './support/contrast.ts';
import { dashboard } from './support/dashboard.ts';
import { DARK_READER, ground, lightOfBars, recolour } from './support/recolour.ts';
import { expect, test } from './support/test.ts';
import { takenOver } from './support/translate.ts';

// An extension's scripts and styles do not ask the page's policy.
test.use({ bypassCSP: true });

test('recoloured by Dark Reader, every word and bar of the charts stands out from the ground', async ({
  page,
}) => {
  await page.goto('/?actor=hamas');
  await takenOver(page);
  const before = await page.evaluate(ground);
  await page.addScriptTag({ path: DARK_READER });
  await page.evaluate(recolour);
  await expect.poll(() => page.evaluate(ground)).not.toBe(before);
  // What answers to the pointer comes as Dark Reader is at work.
  await dashboard(page).chart(FIRST_CHART).hover();
  await expect(page.locator('.live-chart')).toHaveCount(1);

  // It measures how large each shape is before it chooses its colour.
  await expect
    .poll(async () => (await contrastsOfDrawings(page)).filter(({ ratio }) => ratio < 4.5))
    .toEqual([]);
  const bars = await page.evaluate(lightOfBars);
  expect(bars.length).toBeGreaterThan(3);
  expect(Math.min(...bars)).toBeGreaterThan(150);
});
