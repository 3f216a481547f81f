import type { Page } from '@playwright/test';
import { dashboard } from './support/dashboard.ts';
import { expect, test } from './support/test.ts';

test.describe('search', () => {
  test.beforeEach(({ page }) => page.goto('/'));

  async function found(page: Page, words: string): Promise<(string | null)[]> {
    const { search, actors } = dashboard(page);
    await search.fill(words);
    // The app may still be on its way; then it takes up what was typed.
    await expect(actors.getByRole('status')).toHaveText(/ found\.$/);
    const labels = actors.getByRole('checkbox');
    return labels.evaluateAll((boxes) => boxes.map((box) => box.closest('label')?.textContent ?? null));
  }

  test('folds case, every form of apostrophe, and accents in either form', async ({ page }) => {
    const forms = [
      'netanyahu’s office',
      'NETANYAHU‘S',
      "netanyahu's",
      'netanyahuʼs',
      'n\u00e9tanyahu’s',
      'ne\u0301tanyahu’s',
    ];
    for (const words of forms) expect(await found(page, words), words).toEqual(['Netanyahu’s office']);
  });

  test('looks in roles, affiliations and sides as well, and says how many it found', async ({ page }) => {
    expect(await found(page, 'mediators')).toEqual(['Qatar', 'Egypt', 'United States']);
    const { actors } = dashboard(page);
    await expect(actors.getByRole('status')).toHaveText('3 of 33 people and bodies found.');
    expect(await found(page, 'foreign intelligence')).toEqual(['Mossad']);
    await expect(actors.getByRole('status')).toHaveText('1 of 33 people and bodies found.');
  });

  test('takes every character as it is, says when no one was found, and leads back to everyone', async ({
    page,
  }) => {
    const { actors, search } = dashboard(page);
    for (const words of ['.*(', '[', '\\', '(?=', 'xyzzy', '<img src=x onerror=alert(1)>', ' .  *']) {
      expect(await found(page, words), words).toEqual([]);
      await expect(actors.getByText('No one found')).toBeVisible();
      await expect(actors).toContainText(`“${words.trim()}”`);
      await expect(actors.getByRole('status')).toHaveText('0 of 33 people and bodies found.');
      await actors.getByRole('button', { name: 'Show everyone' }).click();
      await expect(search).toHaveValue('');
      await expect(actors.getByRole('checkbox')).toHaveCount(33);
    }
  });

  test('does not change the selection, and a side selects only those that are shown', async ({ page }) => {
    const { actor, side, search } = dashboard(page);
    await actor('Hamas').check();
    await search.fill('mossad');
    await expect(page).toHaveURL('/?actor=hamas');
    await side('Israel')
      .getByRole('button', { name: /^Select all/ })
      .click();
    await expect(page).toHaveURL('/?actor=hamas,mossad');
  });
});

test('the search knows other names, and has the exact one first', async ({ page }) => {
  await page.goto('/');
  const { search, actors } = dashboard(page);
  for (const words of ['US', 'u.s.', 'America']) {
    await search.fill(words);
    await expect(actors.getByRole('checkbox').first(), words).toHaveAccessibleName('United States');
  }
  await search.fill('hostages');
  await expect(actors.getByRole('checkbox').first()).toHaveAccessibleName('Hostages');
});
