import { readFile, writeFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { HOSTAGES_CHART } from './support/bundled-digest.ts';
import { dashboard, receiptMarks } from './support/dashboard.ts';
import { APP_SCRIPT, holdBack } from './support/hold-back.ts';
import { expect, test } from './support/test.ts';
import { takenOver } from './support/translate.ts';

/** Written anew by `npx playwright test e2e/spoken.spec.ts -u`, and read by a person at each change. */
const FILE = new URL('spoken.txt', import.meta.url);

test('what is said, in order, in each state of the page, stands in spoken.txt', async ({ page }) => {
  await page.clock.setFixedTime('2025-01-18T12:00:00Z');
  const release = await holdBack(page, APP_SCRIPT);
  const { actor, clear, figure, saveButton, selection, tableButton } = dashboard(page);
  await page.goto('/?actor=hamas');
  await expect(actor('Hamas')).toBeChecked();
  const body = page.locator('body');
  const before = await said(body);

  release();
  await takenOver(page);
  await expect(page.getByRole('timer')).toHaveText(/^2 days left$/);
  const selected = await said(body);

  await clear.click();
  await expect(selection).toHaveCount(0);
  const rest = await said(body);

  await receiptMarks(figure('hostages still held in Gaza')).click();
  await expect(page.getByRole('dialog').getByText('Cite')).toBeVisible();
  const receipt = await said(body);
  await page.keyboard.press('Escape');

  await tableButton(HOSTAGES_CHART).click();
  const table = await said(body);
  await tableButton(HOSTAGES_CHART).click();

  await saveButton(HOSTAGES_CHART).click();
  const dialog = page.getByRole('dialog', { name: /^Save/ });
  await expect(dialog.getByRole('button', { name: /^Save PNG/ })).toBeEnabled();
  const saving = await said(dialog);
  await dialog.getByRole('button', { name: 'Close' }).click();

  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole('button', { name: 'Choose who' }).click();
  const sheet = page.getByRole('dialog', { name: 'Choose who' });
  await sheet.getByRole('searchbox').fill('hamas');
  await sheet.getByRole('checkbox', { name: 'Hamas', exact: true }).check();
  const choosing = await said(sheet);

  const text = [
    part('at rest, a selection just cleared', rest),
    part('with Hamas selected', changed(rest, selected)),
    part('the same before the app takes over', changed(selected, before)),
    part('a receipt open', changed(rest, receipt)),
    part('a chart as its table', changed(rest, table)),
    part('the panel that saves a chart', saving),
    part('the sheet of a phone, searched, with Hamas chosen', choosing),
  ].join('\n\n');
  if (['all', 'changed'].includes(test.info().config.updateSnapshots)) await writeFile(FILE, `${text}\n`);
  expect(`${text}\n`).toBe(await readFile(FILE, 'utf8'));
});

/** Without where links lead, and the digits that the name of a receipt's link says already. */
async function said(part: Locator): Promise<string> {
  const lines = (await part.ariaSnapshot()).split('\n');
  const spoken = lines.filter((line) => !/^ *- (\/url: |text: "\d+"$)/.test(line)).join('\n');
  return spoken.replaceAll(new URL('/', part.page().url()).href, 'https://example.org/');
}

function part(name: string, lines: string): string {
  return `# ${name}\n${lines}`;
}

/** The lines that one has and the other has not, "+" for those that came and "-" for those that went. */
function changed(one: string, other: string): string {
  const [before, after] = [one.split('\n'), other.split('\n')];
  const came = after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`);
  const went = before.filter((line) => !after.includes(line)).map((line) => `- ${line}`);
  return [...came, ...went].join('\n');
}
