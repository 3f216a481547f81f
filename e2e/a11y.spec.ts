import type { Page } from '@playwright/test';
import { axe, expectNothingWrong } from './support/axe.ts';
import { digest } from './support/bundled-digest.ts';
import { contrastsOfDrawings } from './support/contrast.ts';
import { dashboard, receiptMarks } from './support/dashboard.ts';
import { choose, openPanel } from './support/downloads.ts';
import { focusNow } from './support/focus-now.ts';
import { holdBack } from './support/hold-back.ts';
import { test } from './support/other-site.ts';
import { expect } from './support/test.ts';
import { takenOver } from './support/translate.ts';

const HOSTAGES_CHART = digest.charts[1]?.title ?? '';
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
    await holdBack(page, /assets\/app-/);
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

test.describe('by keyboard alone', () => {
  for (const [name, viewport] of [
    ['a desk', { width: 1280, height: 800 }],
    ['a phone', { width: 360, height: 740 }],
  ] as const) {
    test(`every control on ${name} is reached by Tab, in order, with its focus seen, its ring whole and not covered`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto('/?actor=hamas&table=timeline');
      // What the address asks for stands there once the app has taken over.
      await expect(dashboard(page).clear).toBeVisible();
      await expect(dashboard(page).timer).toHaveText(/ago$/);
      await expect(page.getByRole('table')).toBeVisible();
      const expected = await markTabStops(page);
      expect(expected).toBeGreaterThan(75);
      const reached: number[] = [];
      const faults: string[] = [];
      for (let step = 0; step < expected; step += 1) {
        await page.keyboard.press('Tab');
        const { stop, fault } = await focusNow(page);
        reached.push(stop);
        if (fault !== null) faults.push(fault);
      }
      expect(faults).toEqual([]);
      expect(reached).toEqual(Array.from({ length: expected }, (_, index) => index));
    });
  }

  test('from a button that goes when it is pressed, Tab goes on to what stands next', async ({ page }) => {
    await page.goto('/?actor=hamas,atlantis');
    const { clear, notes } = dashboard(page);
    await page.getByRole('button', { name: 'Close note' }).focus();
    await page.keyboard.press('Enter');
    await expect(notes).toBeHidden();
    // Chromium alone would go on from where the button was, with the focus nowhere.
    await expect(page.locator(':focus')).toHaveCount(1);
    const next = await page.locator(':focus').evaluate((place) => {
      const after = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input')].find(
        (stop) =>
          place.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING && stop.checkVisibility(),
      );
      return after?.outerHTML ?? 'nothing';
    });
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').evaluate((stop) => stop.outerHTML)).toBe(next);
    await clear.focus();
    await page.keyboard.press('Enter');
    await expect(clear).toBeHidden();
    await expect(dashboard(page).search).toBeFocused();
  });

  test('on a phone, from the button that clears the selection to the one that makes another', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/?actor=hamas');
    await dashboard(page).clear.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Choose who' })).toBeFocused();
  });

  test('the link at the top skips to the actors', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to who is in it' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    // Tab goes on from there only once the browser has gone there.
    await expect(page).toHaveURL('/#actors');
    await expect(dashboard(page).search).toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(dashboard(page).search).toBeFocused();
  });

  test('Space selects, arrows change the day, Enter opens words, tables and panels, Escape closes', async ({
    page,
  }) => {
    await page.goto('/');
    const { actor, asOf, figure, tableButton, saveButton, chart, clear } = dashboard(page);
    await actor('Hamas').focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL('/?actor=hamas');
    await clear.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/');
    await asOf('today').focus();
    await page.keyboard.press('ArrowLeft');
    await expect(asOf('the article’s day')).toBeChecked();
    await page.keyboard.press('ArrowRight');
    await expect(asOf('today')).toBeChecked();
    const mark = receiptMarks(figure('months of war'));
    await mark.focus();
    await page.keyboard.press('Enter');
    const receipt = page.getByRole('dialog', { name: /^Receipt/ });
    await expect(receipt.getByRole('heading')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(receipt).toBeHidden();
    await expect(mark).toBeFocused();
    await tableButton(HOSTAGES_CHART).focus();
    await page.keyboard.press('Space');
    await expect(chart(HOSTAGES_CHART).getByRole('table')).toBeVisible();
    await saveButton(HOSTAGES_CHART).focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog');
    await expect(panel.getByRole('heading', { name: /^Save/ })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(saveButton(HOSTAGES_CHART)).toBeFocused();
  });
});

test.describe('with colours of the reader’s own', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('no words stand on the ground that the browser lays under letters, where that has their colour', async ({
    page,
  }) => {
    await page.goto('/?actor=hamas&only=these&table=hostages');
    await expect(dashboard(page).timer).toHaveText(/ago$/);
    await dashboard(page).saveButton(HOSTAGES_CHART).click();
    const save = page.getByRole('dialog').getByRole('button', { name: /^Save/ });
    await expect(save).toBeEnabled();
    const blanked = await page.evaluate(() => {
      const paper = getComputedStyle(document.body).backgroundColor;
      return [...document.querySelectorAll('a, button, label')]
        .map((each) => ({ name: each.textContent, ...looks(each) }))
        .filter(
          ({ ground, adjust }) => ground !== paper && !/^rgba.*, 0\)$/.test(ground) && adjust !== 'none',
        )
        .map(({ name }) => name);
      function looks(element: Element) {
        const { backgroundColor, forcedColorAdjust } = getComputedStyle(element) as CSSStyleDeclaration & {
          forcedColorAdjust: string;
        };
        return { ground: backgroundColor, adjust: forcedColorAdjust };
      }
    });
    expect(blanked).toEqual([]);
    // The measure sees a ground of ink at all.
    await expect(save).not.toHaveCSS('background-color', /^rgba.*, 0\)$/);
  });

  test('marks and words are drawn in them, and what is selected is told from the rest', async ({ page }) => {
    await page.goto('/?actor=hamas');
    const { drawing, figure } = dashboard(page);
    await expect(drawing(HOSTAGES_CHART)).toBeVisible();
    const colours = await drawing(HOSTAGES_CHART).evaluate((svg) => {
      const paper = getComputedStyle(document.body).backgroundColor;
      const bodies = [...svg.querySelectorAll('[data-part="body"]')];
      const words = [...svg.querySelectorAll('text')];
      return { paper, drawn: [...bodies, ...words].map((each) => getComputedStyle(each).fill) };
    });
    expect(colours.drawn.length).toBeGreaterThan(8);
    expect(colours.drawn).not.toContain(colours.paper);
    await expect(
      figure('people killed in the attack of 7 October 2023').getByText('1,200', { exact: true }),
    ).toHaveCSS('font-weight', '700');
  });
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

/** Numbers what Tab must reach, in the order of the document, and says how many there are. */
function markTabStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const controls = 'a[href], button, input, summary, select, textarea, [tabindex="0"]';
    const stops = [...document.querySelectorAll<HTMLElement>(controls)].filter(
      (control) =>
        control.checkVisibility({ visibilityProperty: true }) &&
        // Of the marks of a chart, Tab reaches one; arrows reach the others.
        control.tabIndex === 0 &&
        // Of radio buttons, Tab reaches the one that is chosen; arrows reach the others.
        !(control instanceof HTMLInputElement && control.type === 'radio' && !control.checked),
    );
    for (const [index, stop] of stops.entries()) stop.dataset.tabStop = String(index);
    return stops.length;
  });
}
