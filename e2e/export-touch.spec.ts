import { FIRST_CHART } from './support/bundled-digest.ts';
import { openPanel } from './support/downloads.ts';
import { expect, test } from './support/test.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

test('by touch every control of the panel that saves is 24 pixels high, and the main ones 44', async ({
  page,
}) => {
  await page.goto('/');
  const panel = await openPanel(page, FIRST_CHART);
  await expect(panel.getByRole('radio', { name: 'As on the page' })).toBeVisible();
  const controls = await panel.evaluate((dialog) =>
    [...dialog.querySelectorAll('button, a[href], label, summary')]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .map((control) => ({
        name: control.textContent?.trim().slice(0, 30) ?? '',
        isMain: control.matches('button'),
        height: Math.round(control.getBoundingClientRect().height),
        width: Math.round(control.getBoundingClientRect().width),
      })),
  );
  expect(controls.length).toBeGreaterThan(10);
  expect(controls.filter(({ isMain, height }) => height < (isMain ? 44 : 24))).toEqual([]);
  expect(controls.filter(({ width }) => width < 24)).toEqual([]);
});
