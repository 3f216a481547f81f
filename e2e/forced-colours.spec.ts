import { HOSTAGES_CHART } from './support/bundled-digest.ts';
import { dashboard } from './support/dashboard.ts';
import { expect, test } from './support/test.ts';

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
      const words = [...svg.querySelectorAll('.row :is(b, i, p, span)')];
      const drawn = [
        ...bodies.map((each) => getComputedStyle(each).fill),
        ...words.map((each) => getComputedStyle(each).color),
      ];
      return { paper, drawn };
    });
    expect(colours.drawn.length).toBeGreaterThan(8);
    expect(colours.drawn).not.toContain(colours.paper);
    await expect(
      figure('people killed in the attack of 7 October 2023').getByText('1,200', { exact: true }),
    ).toHaveCSS('font-weight', '700');
  });
});
