import { expect, type Page } from '@playwright/test';
import { attributionOf, digest, quantityOf } from './bundled-digest.ts';

const bare = (text: string) => text.replaceAll(/[\s\u2066-\u2069]+/g, '');

/** That every number is on the page with its qualifier, what it counts, who says so and as of when, and one count of days. */
export async function expectNumbersStand(page: Page, days: RegExp): Promise<void> {
  const due = page.getByRole('timer');
  await expect(due).toHaveText(days);
  const items = await page
    .locator('.figure')
    .evaluateAll((figures) =>
      figures.flatMap((figure) => (figure instanceof HTMLElement ? [figure.innerText] : [])),
    );
  const missing = digest.figures.filter((figure) => {
    const words = [quantityOf(figure), figure.label, attributionOf(figure)].map(bare);
    return !items.map(bare).some((item) => words.every((each) => item.includes(each)));
  });
  expect(missing.map(({ id }) => id)).toEqual([]);
  expect(items).toHaveLength(digest.figures.length);
  // But for what is said once, of the same count.
  const parts = await page.locator('.deadline > :not(.panel-head)').allTextContents();
  const said = parts.join(' ');
  const counts = said.match(/\d+\s\w+\s(?:left|ago)/g) ?? [];
  expect(counts, said).toHaveLength(/left|ago/.test((await due.textContent()) ?? '') ? 1 : 0);
}
