import { tinyDigest } from '../src/digest/fixtures.ts';
import { dashboard, itemOf } from './support/dashboard.ts';
import { test } from './support/other-site.ts';
import { expect } from './support/test.ts';

test.describe('in place of the dashboard', () => {
  test('a wrong digest is shown with every problem, where it is and what would be right', async ({
    page,
    openSiteOf,
  }) => {
    const wrong = structuredClone(tinyDigest()) as unknown as Record<string, Record<string, unknown>[]>;
    const [left, returned] = wrong.figures ?? [];
    if (!left || !returned) throw new Error('the fixture has too few figures');
    left.quantity = { qualifier: 'about', value: '250' };
    returned.asOf = '2024-02-30';
    returned.about = ['nobody'];
    await openSiteOf(JSON.stringify(wrong));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This digest cannot be shown');
    for (const path of ['$.figures[0].quantity.value', '$.figures[1].asOf', '$.figures[1].about[0]']) {
      const problem = itemOf(page.getByRole('main'), path);
      await expect(problem, path).toHaveCount(1);
      // A reason and a remedy, and where: three lines.
      await expect(problem.getByRole('paragraph'), path).toHaveCount(3);
    }
    await expect(page.getByRole('main')).toContainText('3 problems found');
    await expect(page.getByRole('main')).not.toContainText('more than 100');
  });

  for (const { name, text, said } of [
    { name: 'an empty file', text: '', said: 'empty' },
    {
      name: 'a file cut short',
      text: '{"format": "article-digest/1", "headline": "Town ab',
      said: 'The file ends too early',
    },
    {
      name: 'a digest made by a newer version',
      text: JSON.stringify({ ...tinyDigest(), format: 'article-digest/2' }),
      said: 'newer version',
    },
  ]) {
    test(`${name} is said to be one`, async ({ page, openSiteOf }) => {
      await openSiteOf(text);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This digest cannot be shown');
      await expect(page.getByRole('listitem')).toHaveCount(1);
      await expect(page.getByRole('listitem')).toContainText(said);
    });
  }
});

test.describe('one broken panel does not take the others down:', () => {
  // One pattern: of two, Playwright would take the second for the option's own settings.
  test.use({ allowedConsole: [/out of order|PanelBoundary|KeepStatic/] });

  test('a list of actors that cannot be drawn says so, and figures, charts and positions remain', async ({
    page,
  }) => {
    // The list's search folds accents by this, and nothing else on the opened page does.
    await page.addInitScript(() => {
      Object.defineProperty(String.prototype, 'normalize', {
        value: () => {
          throw new Error('out of order');
        },
      });
    });
    await page.goto('/');
    const alert = page.getByRole('alert');
    await expect(alert).toHaveCount(1);
    await expect(alert).toContainText('The list of people and bodies could not be drawn.');
    await expect(alert).toContainText('The rest of the page is whole. Reload to try again');
    const { figure, drawing, timer } = dashboard(page);
    await expect(figure('hostages still held in Gaza')).toContainText('roughly 100');
    await expect(timer).toHaveText(/ago$/);
    await expect(drawing('Hostages taken, freed and still held')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Who wants what' })).toBeVisible();
  });

  test('where the live chart cannot be drawn, the static one stays', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'ResizeObserver', {
        value: class {
          observe(element: Element) {
            if (element.closest('.live-chart')) throw new Error('out of order');
          }
          unobserve() {}
          disconnect() {}
        },
      });
    });
    const failed = page.waitForEvent('console', (message) => message.text().includes('out of order'));
    await page.goto('/');
    // The app has taken over when it knows the reader's day, and hears the pointer from then on.
    await expect(dashboard(page).timer).toHaveText(/ago$/);
    const drawing = dashboard(page).drawing('Hostages taken, freed and still held');
    await drawing.hover();
    await failed;
    await expect(drawing.locator('.static-chart:visible')).toHaveCount(1);
    await expect(drawing).toContainText('roughly');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});
