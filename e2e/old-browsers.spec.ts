import { FIRST_CHART } from './support/bundled-digest.ts';
import { dashboard } from './support/dashboard.ts';
import { savedBy } from './support/downloads.ts';
import { expect, test } from './support/test.ts';
import { takenOver } from './support/translate.ts';

for (const missing of ['style sheets made by scripts', 'Array.prototype.at']) {
  test(`without ${missing} the page says so, and counts nothing that it cannot`, async ({ page }) => {
    await page.addInitScript((missing) => {
      if (missing === 'Array.prototype.at') Reflect.deleteProperty(Array.prototype, 'at');
      else Reflect.set(window, 'CSSStyleSheet', () => {});
    }, missing);
    await page.goto('/');
    await expect(page.getByRole('alert')).toContainText('This browser is too old');
    const { timer, deadline, drawing } = dashboard(page);
    await expect(timer).toHaveText('9 days left on 11 January 2025');
    await expect(deadline.getByRole('radio')).toHaveCount(0);
    await expect(drawing(FIRST_CHART)).toBeVisible();
  });
}

test('without Intl.Segmenter, with an unknown zone and storage blocked, all works, and says by whose calendar', async ({
  page,
}) => {
  await page.clock.setFixedTime('2025-01-18T12:00:00Z');
  await page.addInitScript(() => {
    Reflect.deleteProperty(Intl, 'Segmenter');
    const { DateTimeFormat } = Intl;
    Reflect.set(
      Intl,
      'DateTimeFormat',
      new Proxy(DateTimeFormat, {
        construct: (target, [locale, options]) => {
          if (options?.timeZone === 'America/New_York') throw new RangeError('Invalid time zone');
          return new target(locale, options);
        },
      }),
    );
    for (const storage of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, storage, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
  });
  await page.goto('/');
  await takenOver(page);
  const { timer, deadline, saveButton } = dashboard(page);
  await expect(timer).toHaveText('2 days left');
  await expect(deadline).toContainText('in this device’s own time. This browser does not have New York time');
  await saveButton(FIRST_CHART).click();
  const save = page.getByRole('dialog').getByRole('button', { name: /^Save/ }).first();
  await expect(save).toBeEnabled();
  await savedBy(page, save);
});

test('where no file can be handed over, that is said of each format', async ({ page }) => {
  await page.goto('/');
  await takenOver(page);
  await page.evaluate(() => {
    URL.createObjectURL = () => {
      throw new TypeError('blocked');
    };
  });
  await dashboard(page).saveButton(FIRST_CHART).click();
  const panel = page.getByRole('dialog');
  await expect(panel).toContainText('This browser lets no page hand over a file');
  await panel.getByRole('radio', { name: 'CSV', exact: true }).check();
  await panel.getByRole('button', { name: /^Save CSV/ }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'hand over' })).toBeVisible();
});
