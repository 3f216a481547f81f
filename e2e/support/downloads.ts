import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { FormatName } from '../../src/pictures/export/file-formats.ts';
import { dashboard } from './dashboard.ts';

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly text: string;
}

/** What else is chosen of a file, by the words of the panel. */
export interface Chosen {
  readonly shape?: 'As on the page' | 'Wide' | 'Square' | 'Tall' | 'Social card';
  readonly scale?: 1 | 2 | 4;
  readonly colours?: 'Light' | 'Dark';
  readonly background?: boolean;
  readonly selection?: boolean;
}

/** Saves a chart through its panel, closes that, and reads the file back. */
export async function saved(
  page: Page,
  title: string,
  format: FormatName,
  chosen: Chosen = {},
): Promise<SavedFile> {
  const panel = await openPanel(page, title);
  await choose(panel, format, chosen);
  const file = await savedBy(page, panel.getByRole('button', { name: /^Save/ }));
  await panel.getByRole('button', { name: 'Close' }).click();
  return file;
}

/** The file that the press of a button saves. */
export async function savedBy(page: Page, button: Locator): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}

export async function openPanel(page: Page, title: string): Promise<Locator> {
  await dashboard(page).saveButton(title).click();
  return page.getByRole('dialog', { name: `Save: ${title}` });
}

export async function choose(panel: Locator, format: FormatName, chosen: Chosen = {}): Promise<void> {
  const { shape, scale, colours, background, selection } = chosen;
  await panel.getByRole('radio', { name: format.toUpperCase(), exact: true }).check();
  if (shape) await panel.getByRole('radio', { name: shape }).check();
  if (scale) await panel.getByRole('radio', { name: `${scale}×` }).check();
  if (colours) await panel.getByRole('radio', { name: colours }).check();
  if (background !== undefined)
    await panel.getByRole('checkbox', { name: /background/ }).setChecked(background);
  if (selection !== undefined)
    await panel.getByRole('checkbox', { name: /^Highlight/ }).setChecked(selection);
}

/** A CSV file's text behind the mark by which Excel knows UTF-8. */
export function withoutMark({ bytes }: SavedFile): string {
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  return bytes.subarray(3).toString('utf8');
}
