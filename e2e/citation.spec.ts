import { dashboard } from './support/dashboard.ts';
import { expect, test } from './support/test.ts';

test.describe('a citation', () => {
  test.use({ contextOptions: { permissions: ['clipboard-read', 'clipboard-write'] } });

  test('is copied as text and for a reference manager, with qualifier, speaker, date, paragraph and link', async ({
    page,
    baseURL,
  }) => {
    await page.clock.setFixedTime('2026-03-04T12:00:00Z');
    await page.goto('/?receipt=figure/killed-palestinians');
    await dashboard(page).receipt.getByText('Cite', { exact: true }).click();
    const statement = dashboard(page).receipt.getByRole('region', { name: 'Cite: This statement' });
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await statement.getByRole('button', { name: 'Copy text' }).click();
    await expect(statement.getByText('Copied.')).toBeVisible();
    for (const words of [
      'Over 46,000 Palestinians killed in the war',
      'Said by Gaza’s Health Ministry, as of 9 January 2025',
      '(paragraph 4)',
      `${baseURL}?receipt=figure/killed-palestinians`,
      '4 March 2026',
    ]) {
      expect(await copied()).toContain(words);
    }
    await statement.getByRole('button', { name: /CSL-JSON/ }).click();
    await expect.poll(copied).toMatch(/^\[/);
    const [item] = JSON.parse(await copied()) as [{ type: string; note: string }];
    expect(item.type).toBe('article-newspaper');
    expect(item.note).toContain('Over 46,000');
    const article = dashboard(page).receipt.getByRole('region', { name: 'Cite: The article' });
    await article.getByRole('button', { name: 'Copy text' }).click();
    await expect.poll(copied).toMatch(/^Associated Press\./);
  });
});

test('a closed clipboard is said, and nothing is lost', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await page.goto('/?receipt=figure/held');
  await dashboard(page).receipt.getByText('Cite', { exact: true }).click();
  await dashboard(page).receipt.getByRole('button', { name: 'Copy text' }).first().click();
  await expect(dashboard(page).receipt.getByText(/does not let the page copy/)).toBeVisible();
  await expect(dashboard(page).receipt).toContainText('Roughly 100 hostages still held in Gaza');
});
