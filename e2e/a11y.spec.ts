import { axe, expectNothingWrong } from './support/axe.ts';
import { digest, HOSTAGES_CHART } from './support/bundled-digest.ts';
import { contrastsOfDrawings } from './support/contrast.ts';
import { dashboard } from './support/dashboard.ts';
import { choose, openPanel } from './support/downloads.ts';
import { APP_SCRIPT, holdBack } from './support/hold-back.ts';
import { test } from './support/other-site.ts';
import { expect } from './support/test.ts';
import { takenOver } from './support/translate.ts';

test.describe('axe finds nothing wrong, in the light or in the dark:', () => {
  test('on the page as it opens', async ({ page }) => {
    await page.goto('/');
    await expectNothingWrong(page);
  });

  test('with a selection, charts as tables and all words open', async ({ page }) => {
    await page.goto(`/?actor=hamas&table=${digest.charts.map(({ id }) => id).join(',')}`);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expectNothingWrong(page);
  });

  for (const width of [360, 1280]) {
    test(`in the panel that saves a chart, ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/?actor=hamas');
      const panel = await openPanel(page, HOSTAGES_CHART);
      await expect(panel.getByRole('img')).toBeVisible();
      await expectNothingWrong(page, 'dialog');
      await choose(panel, 'csv');
      await expect(panel.getByRole('region', { name: 'The beginning of the file' })).toBeVisible();
      await expectNothingWrong(page, 'dialog');
    });
  }

  test('with a receipt open, with its working and its citations, and a note about the link, on a phone', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto('/?actor=hamas,atlantis&receipt=figure/gap');
    await expect(dashboard(page).notes).toBeVisible();
    await page.getByRole('dialog').getByText('Cite', { exact: true }).click();
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Copy text' })).toHaveCount(2);
    await expectNothingWrong(page);
  });

  test('on a phone, with the list of actors open, and with no one found in it', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/?actor=hamas');
    await page.getByRole('button', { name: 'Choose who' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNothingWrong(page, 'dialog');
    await page.getByRole('dialog').getByRole('searchbox').fill('.*(');
    await expectNothingWrong(page, 'dialog');
  });

  test('before the app has loaded, on a phone, and on paper', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await holdBack(page, APP_SCRIPT);
    await page.goto('/?actor=hamas');
    await expectNothingWrong(page);
    await page.emulateMedia({ media: 'print' });
    expect((await axe(page).analyze()).violations).toEqual([]);
  });

  test('on the page of problems', async ({ page, openSiteOf }) => {
    await openSiteOf('{}');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This digest cannot be shown');
    await expectNothingWrong(page);
  });
});

test('every text of every chart has a contrast of 4.5 or more, selected or stepped back', async ({
  page,
}) => {
  for (const address of ['/', '/?actor=hamas', '/?actor=abdel-kareem-hana']) {
    await page.goto(address);
    await expect(dashboard(page).drawing(HOSTAGES_CHART)).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const measured = await contrastsOfDrawings(page);
      expect(measured.length).toBeGreaterThan(40);
      expect(measured.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
    }
  }
});

test('axe would find a fault: a button without a name', async ({ page }) => {
  await page.goto('/');
  // The app, as it takes over, would give the button its name again.
  await takenOver(page);
  await dashboard(page)
    .saveButton(HOSTAGES_CHART)
    .evaluate((button) => button.replaceChildren());
  const { violations } = await axe(page).withRules(['button-name']).analyze();
  expect(violations.map(({ id }) => id)).toContain('button-name');
});

test('every drawing has a name, or is hidden because the words beside it say the same', async ({ page }) => {
  await page.goto('/');
  for (const { title } of digest.charts)
    await expect(dashboard(page).drawing(title)).toHaveAttribute('aria-hidden', 'true');
  const nameless = await page.locator('svg').evaluateAll((drawings) =>
    drawings
      .filter((drawing) => drawing.closest('[aria-hidden="true"]') === null)
      .filter((drawing) => (drawing.getAttribute('aria-label') ?? '').length < 40)
      .map((drawing) => drawing.outerHTML.slice(0, 100)),
  );
  expect(nameless).toEqual([]);
});

test('nothing moves unless the reader moves it, whatever was asked of the machine', async ({ page }) => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    await page.emulateMedia({ reducedMotion });
    await page.goto('/');
    const { actor, tableButton } = dashboard(page);
    await actor('Hamas').check();
    await tableButton(HOSTAGES_CHART).click();
    await tableButton(HOSTAGES_CHART).click();
    const moving = await page.evaluate(() => [
      ...document.getAnimations().map((animation) => animation.constructor.name),
      ...[...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto';
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    ]);
    expect(moving).toEqual([]);
  }
});

test('headings go down a level at a time, and there is one of the first', async ({ page }) => {
  await page.goto('/');
  const levels = await page
    .getByRole('heading')
    .evaluateAll((headings) => headings.map(({ nodeName }) => Number(nodeName.slice(1))));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [place, level] of levels.entries()) {
    expect(level - (levels[place - 1] ?? 0)).toBeLessThanOrEqual(1);
  }
});
