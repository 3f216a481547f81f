import { STRIKE_HE } from '../src/digest/stories/whole/strike-he/fixtures.ts';
import { isolated } from '../src/lib/isolate.ts';
import { faultsOfTexts, isLaidOut } from './support/chart-texts.ts';
import { dashboard } from './support/dashboard.ts';
import { choose, savedBy } from './support/downloads.ts';
import { test } from './support/other-site.ts';
import { expect } from './support/test.ts';
import { sideways } from './support/widths.ts';

const [COST, , STRIKERS] = STRIKE_HE.charts.map(({ title }) => isolated(title));

test('accounts and a series, from right to left: drawn live, as a table, on paper and saved', async ({
  page,
  openSiteOf,
}) => {
  await openSiteOf(JSON.stringify(STRIKE_HE));
  const { chart, drawing, tableButton, saveButton } = dashboard(page);
  for (const [title = '', words] of [
    [COST, ['דובר החברות', 'about', '1.5 מיליון']],
    [STRIKERS, ['2019', 'almost', '9,000', 'a forecast of about']],
  ] as const) {
    await drawing(title).hover();
    await expect(chart(title).locator('.live-chart:visible')).toHaveCount(1);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => isLaidOut(drawing(title))).toBe(true);
      expect(await faultsOfTexts(drawing(title)), `${title} at ${width}`).toEqual([]);
      expect(await sideways(page), `at ${width}`).toEqual([]);
    }
    const drawn = ((await drawing(title).textContent()) ?? '').replaceAll('\u00A0', ' ');
    for (const part of words) expect(drawn).toContain(part);
    await page.emulateMedia({ media: 'print' });
    await expect(drawing(title)).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await tableButton(title).click();
    await expect(chart(title).getByRole('row')).toHaveCount(3);
    await tableButton(title).click();
    await saveButton(title).click();
    const panel = page.getByRole('dialog');
    await choose(panel, 'svg');
    const { text } = await savedBy(page, panel.getByRole('button', { name: /^Save/ }));
    await panel.getByRole('button', { name: 'Close' }).click();
    // Every letter is an outline, those of the words that only numbers have too.
    expect(text).toContain('<use');
    expect(text.match(/<text(?![^>]*fill="none")/g)).toBeNull();
  }
});
