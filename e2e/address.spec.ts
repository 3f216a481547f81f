import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { HAMAS_IN_WORDS, HOSTAGES_CHART } from './support/bundled-digest.ts';
import { dashboard } from './support/dashboard.ts';
import { expect, test } from './support/test.ts';

test.describe('the address is the state:', () => {
  const FULL = '/?actor=hamas,qatar&as-of=article&table=hostages';

  async function expectFullState(page: Page) {
    const { actor, asOf, tableButton, selection, timer } = dashboard(page);
    await expect(actor('Hamas')).toBeChecked();
    await expect(actor('Qatar')).toBeChecked();
    await expect(actor('Egypt')).not.toBeChecked();
    await expect(asOf('the article’s day')).toBeChecked();
    await expect(timer).toHaveText('9 days left on 11 January 2025');
    await expect(tableButton(HOSTAGES_CHART)).toHaveAttribute('aria-pressed', 'true');
    await expect(selection).toContainText('Hamas and Qatar:');
  }

  async function chooseAll(page: Page) {
    const { actor, asOf, tableButton } = dashboard(page);
    await actor('Hamas').check();
    await actor('Qatar').check();
    await asOf('the article’s day').click();
    await tableButton(HOSTAGES_CHART).click();
    await expect(page).toHaveURL(FULL);
  }

  test('it is written as the reader chooses, and a reload restores it', async ({ page }) => {
    await page.goto('/');
    await chooseAll(page);
    await page.reload();
    await expectFullState(page);
    await expect(dashboard(page).notes).toHaveCount(0);
  });

  test('a copied link opens the same view elsewhere', async ({ page, context }) => {
    await page.goto('/');
    await chooseAll(page);
    const other = await context.newPage();
    await other.goto(page.url());
    await expectFullState(other);
  });

  test('Back undoes one choice at a time, and Forward makes it again', async ({ page }) => {
    await page.goto('/');
    await chooseAll(page);
    const { actor, asOf, tableButton, selection } = dashboard(page);
    await page.goBack();
    await expect(tableButton(HOSTAGES_CHART)).toHaveAttribute('aria-pressed', 'false');
    await expect(dashboard(page).drawing(HOSTAGES_CHART)).toBeVisible();
    await page.goBack();
    await expect(asOf('today')).toBeChecked();
    await page.goBack();
    await expect(actor('Qatar')).not.toBeChecked();
    await expect(selection).toHaveText(HAMAS_IN_WORDS);
    await page.goBack();
    await expect(actor('Hamas')).not.toBeChecked();
    await expect(page).toHaveURL('/');
    for (let step = 0; step < 4; step += 1) await page.goForward();
    await expectFullState(page);
    await expect(page).toHaveURL(FULL);
  });

  test('what stands behind # is kept while the reader chooses', async ({ page }) => {
    await page.goto('/#actors');
    await dashboard(page).actor('Hamas').check();
    await expect(page).toHaveURL('/?actor=hamas#actors');
  });
});

test.describe('what a link asks for in vain is ignored with a note:', () => {
  const rows = [
    { query: '?actor=__proto__', note: 'names a person or body that this page does not hold: “__proto__”' },
    {
      query: '?actor=constructor,toString',
      note: 'names people or bodies that this page does not hold: “constructor” and “toString”',
    },
    { query: '?table=nowhere', note: 'names a chart that this page does not hold: “nowhere”' },
    { query: '?as-of=x', note: 'asks for the day “x”, which is not “article” or “today”; today is used' },
    { query: '?actor=<img src=x onerror=alert(1)>', note: '“<img src=x onerror=alert(1)>”' },
    { query: `?actor=${'a'.repeat(300)}`, note: `“${'a'.repeat(40)}…”` },
    { query: '?actor=a,b,c,d,e', note: '“a”, “b”, “c” and 2 more' },
  ];
  for (const { query, note } of rows) {
    test(query.slice(0, 60), async ({ page }) => {
      await page.goto(`/${query}`);
      const { notes, figure, selection } = dashboard(page);
      await expect(notes).toContainText(note);
      await expect(selection).toHaveCount(0);
      await expect(figure('hostages still held in Gaza')).toContainText('roughly 100');
    });
  }

  test('the rest of the link is used, and the note can be closed', async ({ page }) => {
    await page.goto('/?actor=hamas,atlantis&table=hostages');
    const { notes, actor, tableButton, selection } = dashboard(page);
    await expect(notes).toContainText('“atlantis”. The rest of the link is used.');
    await expect(actor('Hamas')).toBeChecked();
    await expect(tableButton(HOSTAGES_CHART)).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: 'Close note' }).click();
    await expect(notes).toHaveCount(0);
    await expect(selection).toHaveText(HAMAS_IN_WORDS);
  });

  test('a query of 100,000 characters', async ({ page }) => {
    // The test's own server refuses so long a request, as many do; one that does not gives the page.
    const index = readFileSync(new URL('../dist/index.html', import.meta.url), 'utf8');
    await page.route(/\?actor=/, (route) => route.fulfill({ contentType: 'text/html', body: index }));
    await page.goto(`/?actor=hamas,${'x'.repeat(100_000)}`);
    const { notes, actor, figure } = dashboard(page);
    await expect(notes).toHaveText(/The link is too long to read, so the whole page is shown\./);
    await expect(actor('Hamas')).not.toBeChecked();
    await expect(figure('hostages still held in Gaza')).toContainText('roughly 100');
  });

  test('but 100,000 characters behind # are nothing to the page, and choosing still works', async ({
    page,
  }) => {
    await page.goto(`/?actor=qatar#${'x'.repeat(100_000)}`);
    const { notes, actor, selection } = dashboard(page);
    await expect(actor('Qatar')).toBeChecked();
    await expect(notes).toHaveCount(0);
    await actor('Qatar').uncheck();
    await actor('Hamas').check();
    await expect(selection).toHaveText(HAMAS_IN_WORDS);
  });
});
