import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Axe, with an older way of asking that is twice as fast and differs only for frames of other origins: we have none. */
export function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}

/** Every rule in the light; then in the dark, which changes colours and nothing else, that of contrast. */
export async function expectNothingWrong(page: Page, within = 'html'): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await faults(axe(page).include(within)), 'in the light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  const contrast = axe(page).include(within).withRules(['color-contrast']);
  expect(await faults(contrast), 'in the dark').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

async function faults(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
