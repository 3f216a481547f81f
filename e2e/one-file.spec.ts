import { copyFileSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { PNG } from 'pngjs';
import { oneFilePath } from './support/built-site.ts';
import { openReceipt } from './support/dashboard.ts';
import { expect, test } from './support/test.ts';

// Alone in a folder of its own, as it lies where it was mailed to; from there it may ask nobody.
test.use({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  baseURL: async ({}, use, info) => {
    const copy = info.outputPath('mailed page.html');
    copyFileSync(oneFilePath(), copy);
    await use(pathToFileURL(copy).href);
  },
});

test.describe('the one file, opened from disk,', () => {
  let asked: string[] = [];

  test.beforeEach(async ({ page, baseURL }) => {
    asked = [];
    page.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url())) asked.push(request.url());
    });
    await page.goto(baseURL ?? '');
  });

  test.afterEach(async ({ baseURL }) => {
    const others = asked.filter((url) => url.split('?')[0] !== baseURL);
    expect(others, 'files other than itself that it asked for').toEqual([]);
  });

  test('shows the whole page', async ({ page }) => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.figure').first()).toContainText('over 46,000');
    const drawings = page.locator('.plot');
    await expect(drawings).toHaveCount(3);
    for (const drawing of await drawings.all())
      await expect(drawing.locator('.static-chart:visible')).toHaveCount(1);
    // The style sheet is in it, and let in by the policy.
    expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontFamily)).toContain(
      'serif',
    );
  });

  test('filters by actor, and the address holds the choice', async ({ page }) => {
    await page.getByRole('checkbox', { name: 'Hamas', exact: true }).check();
    await expect(page.getByRole('region', { name: 'Selection' })).toContainText(/Hamas: \d+ of \d+ figures/);
    await expect(page).toHaveURL(/\?actor=hamas$/);
    await page.reload();
    await expect(page.getByRole('checkbox', { name: 'Hamas', exact: true })).toBeChecked();
    await page.goBack();
    await expect(page.getByRole('checkbox', { name: 'Hamas', exact: true })).not.toBeChecked();
  });

  test('opens a figure to the words it stands on', async ({ page }) => {
    const figure = page.locator('.figure').first();
    const receipt = await openReceipt(figure);
    await expect(receipt).toContainText('Ministry said over 46,000 Palestinians');
  });

  test('says that no chart has a page of its own to be framed, and gives the drawing', async ({ page }) => {
    await page
      .getByRole('button', { name: /^Embed/ })
      .first()
      .click();
    await expect(page.getByText('This copy of the page stands alone')).toBeVisible();
    await expect(page.getByRole('textbox', { name: /^Code to embed/ })).toHaveValue(
      /^<svg[\s\S]*<\/svg>\s*$/,
    );
    await expect(page.getByRole('radio', { name: 'Live chart' })).toHaveCount(0);
  });

  test('checks the words with the reader’s own copy', async ({ page }) => {
    await page.getByRole('button', { name: 'Paste or choose the text' }).click();
    await page
      .getByLabel('The article’s text', { exact: true })
      .fill('It says: on Thursday, Gaza’s Health Ministry said over 46,000 Palestinians were.');
    await page.getByRole('button', { name: 'Check this text' }).click();
    await expect(page.locator('.check-summary')).toHaveText(/^\d+ found, \d+ not found\.$/);
    // HTML goes through the parser, which the policy lets read nothing that is not named.
    const picked = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await (await picked).setFiles({
      name: 'saved.html',
      mimeType: 'text/html',
      buffer: Buffer.from(
        '<p style="color: red" onclick="x()">It says: on Thursday, Gaza’s Health Ministry said over <b>45,000</b> Palestinians were.',
      ),
    });
    await expect(page.getByText('the number differs: 46,000 here, 45,000 there').first()).toBeVisible();
  });

  const formats = [
    {
      format: 'PNG',
      holds: (bytes: Buffer) => expect(PNG.sync.read(bytes).width).toBe(2400),
    },
    {
      format: 'SVG',
      holds: (bytes: Buffer) =>
        expect(bytes.toString('utf8')).toMatch(/^<\?xml[\s\S]*over[\s\S]*<\/svg>\s*$/),
    },
    {
      format: 'PDF',
      holds: (bytes: Buffer) => expect(bytes.toString('latin1')).toMatch(/^%PDF-1\.7\n[\s\S]*%%EOF\s*$/),
    },
    {
      format: 'CSV',
      holds: (bytes: Buffer) => expect(bytes.toString('utf8')).toMatch(/"over",46000/),
    },
  ];
  for (const { format, holds } of formats) {
    test(`saves a chart: ${format}`, async ({ page }) => {
      await page.getByRole('button', { name: 'Save', exact: true }).first().click();
      await page.getByRole('radio', { name: format, exact: true }).check();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: `Save ${format}` }).click();
      holds(readFileSync(await (await download).path()));
    });
  }
});
