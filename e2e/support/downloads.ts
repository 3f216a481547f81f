import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { dashboard } from './dashboard.ts';

/** The words of the menu, as a reader finds them. */
export const FORMATS = { png: /^PNG/, svg: /^SVG/, csv: /^CSV/ } as const;

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly text: string;
}

/** Saves a chart through its menu and reads the file back. */
export async function saved(page: Page, title: string, format: keyof typeof FORMATS): Promise<SavedFile> {
  const { chart } = dashboard(page);
  await openMenu(page, title);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    chart(title).getByRole('button', { name: FORMATS[format] }).click(),
  ]);
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}

export async function openMenu(page: Page, title: string) {
  const button = dashboard(page).saveButton(title);
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
}
