import { TINY_ARTICLE, tinyDigest } from '../src/digest/fixtures.ts';
import { expectNothingWrong } from './support/axe.ts';
import { digest } from './support/bundled-digest.ts';
import { test } from './support/other-site.ts';
import { COPY, OVER, openCheck, paste, quotesIn } from './support/own-copy.ts';
import { expect } from './support/test.ts';
import { sideways } from './support/widths.ts';

test.describe('the check with the reader’s own copy', () => {
  test('finds every receipt in a pasted text, each in its own sentence', async ({ page }) => {
    const { summary, group } = await openCheck(page);
    await paste(page, COPY);
    await expect(summary).toHaveText(new RegExp(`^${quotesIn(digest).length} found\\.$`));
    await group('Found').getByText('Show each in its sentence').click();
    await expect(group('Found').locator('mark').filter({ hasText: OVER }).first()).toBeVisible();
  });

  test('shows what is changed word by word, numbers first, and what is not found', async ({ page }) => {
    const { field, check, summary, group } = await openCheck(page);
    await field.fill(
      COPY.replaceAll('over 46,000', 'more than 45,000').replaceAll(
        'indirect talks',
        'talks, not direct ones,',
      ),
    );
    await check.click();
    await expect(summary).toHaveText(/^\d+ found, \d+ changed, \d+ not found\.$/);
    const changed = group('Changed').getByRole('listitem').filter({ hasText: OVER }).first();
    await expect(changed).toContainText('Found changed: the number differs: 46,000 here, 45,000 there');
    await expect(changed.getByRole('deletion')).toHaveText('here: over 46,000');
    await expect(changed.getByRole('insertion')).toHaveText('in your copy: more than 45,000');
    await expect(changed.locator('mark')).toHaveText(
      'Thursday, Gaza’s Health Ministry said more than 45,000 Palestinians',
    );
    await expect(changed).toContainText('over 46,000 Palestinians killed in the war');
    await expect(group('Not found')).toContainText('indirect talks between Israel and the Hamas');
  });

  test('keeps what was pasted when the check is closed, and its result', async ({ page }) => {
    const { group } = await openCheck(page);
    await paste(page, COPY.replaceAll('over 46,000', 'over 45,000'));
    await expect(group('Changed')).toBeVisible();
    await page.getByRole('button', { name: 'Close the check' }).click();
    await expect(group('Changed')).toBeHidden();
    await page.getByRole('button', { name: 'Paste or choose the text' }).click();
    await expect(group('Changed')).toBeVisible();
    await expect(page.locator('.checker textarea')).toHaveValue(/over 45,000/);
  });

  test('leads from a verdict to the receipt it is on', async ({ page }) => {
    const { group } = await openCheck(page);
    await paste(page, COPY.replaceAll('over 46,000', 'over 45,000'));
    await group('Changed')
      .locator('.stands-on > li', { hasText: 'over 46,000 Palestinians' })
      .getByRole('link')
      .first()
      .click();
    const receipt = page.getByRole('dialog');
    await expect(receipt).toContainText(OVER);
    // The open receipt tells of the copy too, until that is cleared.
    await expect(receipt).toContainText('In your own copy');
    await expect(receipt).toContainText('the number differs: 46,000 here, 45,000 there');
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await expect(receipt).not.toContainText('In your own copy');
  });

  test('calls another article another text', async ({ page }) => {
    const { summary } = await openCheck(page);
    await paste(page, TINY_ARTICLE);
    await expect(summary).toHaveText(/^This looks like another text: 0 of \d+ quotations stand in it\./);
    await expect(page.locator('.copy-items')).toHaveCount(0);
  });

  test('is cleared, and leaves the focus in the field', async ({ page }) => {
    const { field, summary } = await openCheck(page);
    await paste(page, COPY);
    await expect(summary).not.toHaveText('');
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await expect(summary).toHaveText('');
    await expect(field).toHaveValue('');
    await expect(field).toBeFocused();
    await expect(page.locator('.copy-items')).toHaveCount(0);
  });

  test('takes 2 MB in slices, without putting them into the field', async ({ page }) => {
    const { field, summary } = await openCheck(page);
    const filler = 'A sentence of no moment stood here, and another followed it.\n\n';
    const long = COPY + filler.repeat(Math.ceil((2_000_000 - COPY.length) / filler.length));
    const turns = await page.evaluate(async (text) => {
      const area = document.querySelector('.own-copy textarea');
      const said = document.querySelector('.check-summary');
      if (!(area instanceof HTMLTextAreaElement) || said === null) throw new Error('no checker');
      const data = new DataTransfer();
      data.setData('text/plain', text);
      area.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
      let count = 0;
      while (!/found/.test(said.textContent ?? '')) {
        await new Promise((resolve) => setTimeout(resolve));
        count += 1;
      }
      return count;
    }, long);
    await expect(summary).toHaveText(new RegExp(`^${quotesIn(digest).length} found\\.$`));
    await expect(field).toHaveValue('');
    // In one piece it would let nothing else have its turn: how long it takes is the bench's to say.
    expect(turns).toBeGreaterThan(5);
  });
});

test('the reader’s copy is neither sent nor stored', async ({ page, context }) => {
  const asked: string[] = [];
  const { summary } = await openCheck(page);
  context.on('request', (request) => asked.push(request.url()));
  await paste(page, COPY);
  await expect(summary).toHaveText(/found\.$/);
  expect(asked).toEqual([]);
  expect(page.url()).not.toContain('46');
  expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await page.reload();
  await page.getByRole('button', { name: 'Paste or choose the text' }).click();
  await expect(page.getByLabel('The article’s text', { exact: true })).toHaveValue('');
});

test('works by keyboard alone', async ({ page }) => {
  await page.goto('/');
  const open = page.getByRole('button', { name: 'Paste or choose the text' });
  await open.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('The article’s text', { exact: true })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('The article’s text', { exact: true })).toBeFocused();
  await page.keyboard.type(`It says ${OVER} here.`);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Check this text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.check-summary')).toHaveText(/^\d+ found, \d+ not found\.$/);
});

test('axe finds nothing wrong with the checker open on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const { group } = await openCheck(page);
  // A part of the copy, so that the list of what is found is not long.
  const part = COPY.slice(0, 900)
    .replaceAll('over 46,000', 'more than 45,000')
    .replaceAll('indirect', 'direct');
  await paste(page, `${part}\n\nIt says: 15 months of war here.`);
  await group('Found').getByText('Show each in its sentence').click();
  await expect(group('Found').getByRole('listitem').first()).toBeVisible();
  await expectNothingWrong(page, '.own-copy');
  expect(await sideways(page)).toEqual([]);
});

test('with a thousand receipts answers as soon', async ({ page, openSiteOf }) => {
  const many = 1000;
  const sentence = (place: number) => `gate ${place} of the dam stays shut until the water falls again`;
  const grown = tinyDigest({
    issues: Array.from({ length: many }, (_, place) => ({
      id: `issue-${place}`,
      label: `Gate ${place}`,
      receipt: { paragraph: 4, quote: sentence(place) },
    })),
    positions: [],
  });
  await openSiteOf(JSON.stringify(grown));
  const { summary } = await openCheck(page, false);
  const text = Array.from(
    { length: many },
    (_, place) => `Then ${sentence(place % 2 ? place : place + 5000)}.`,
  ).join('\n\n');
  await paste(page, `${TINY_ARTICLE}\n\n${text}`);
  // Each gate that is not found has five hundred others like it, so none is taken for it.
  await expect(summary).toHaveText('509 found, 500 not found.');
  await expect(page.locator('.copy-items > li')).toHaveCount(500);
  expect(await sideways(page)).toEqual([]);
});
