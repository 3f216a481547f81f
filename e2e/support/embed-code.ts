import type { Locator, Page } from '@playwright/test';
import { dashboard } from './dashboard.ts';

/** Where a chart's own page lies in the site. */
export function pathOfEmbed(chartId: string): string {
  return `embed/${chartId}.html`;
}

/** Opens what an editor needs to embed a chart, and gives the field with the code. */
export async function openEmbed(page: Page, title: string): Promise<Locator> {
  await dashboard(page)
    .chart(title)
    .getByRole('button', { name: /^Embed/ })
    .click();
  return page.getByRole('textbox', { name: `Code to embed: ${title}` });
}

/** The code as an editor finds it on the page of a site. */
export async function codeIn(page: Page, site: string, title: string): Promise<string> {
  await page.goto(site);
  return (await openEmbed(page, title)).inputValue();
}
