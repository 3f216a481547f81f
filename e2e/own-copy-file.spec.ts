import type { Page } from '@playwright/test';
import { digest } from './support/bundled-digest.ts';
import { test } from './support/other-site.ts';
import { COPY, OVER, openCheck, quotesIn } from './support/own-copy.ts';
import { expect } from './support/test.ts';

test.describe('a file', () => {
  test('of text is read, chosen or dropped', async ({ page }) => {
    const { summary } = await openCheck(page);
    const all = new RegExp(`^${quotesIn(digest).length} found\\.$`);
    await choose(page, 'article.txt', `\uFEFF${COPY}`);
    await expect(summary).toHaveText(all);
    await expect(page.getByText('From the file “article.txt”.')).toBeVisible();
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await drop(page, 'again.txt', COPY);
    await expect(summary).toHaveText(all);
    await expect(page.getByText('From the file “again.txt”.')).toBeVisible();
  });

  test('of HTML is read as text by the browser’s parser, and nothing in it is run, loaded or shown', async ({
    page,
    baseURL,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const { summary, group } = await openCheck(page);
    asked.length = 0;
    const paragraphs = COPY.split('\n\n').map(
      (each) => `<p style="color: red" onclick="ran()">${each.replace('It', '<b>It</b>')}</p>`,
    );
    await choose(
      page,
      'saved page.html',
      `<!doctype html><html><head><title>A page</title><style>p { color: red }</style><script>ran()</script>
       <link rel="stylesheet" href="${baseURL}loaded.css"><base href="https://elsewhere.invalid/"></head>
       <body onload="ran()" style="margin: 0"><nav><ul><li>Home<li>World</ul></nav>
       <img src="x.png" onerror="ran()"><iframe src="${baseURL}loaded.html"></iframe><svg onload="ran()"><script>ran()</script></svg>
       <script>document.body.textContent = 'not the article'; ran()</script>
       ${paragraphs.join('')}<noscript>${OVER}</noscript><template>${OVER}</template></body></html>`,
    );
    await expect(summary).toHaveText(new RegExp(`^${quotesIn(digest).length} found\\.$`));
    await group('Found').getByText('Show each in its sentence').click();
    await expect(group('Found').locator('mark').filter({ hasText: OVER }).first()).toHaveText(OVER);
    expect(await page.evaluate(() => Reflect.has(window, 'ran'))).toBe(false);
    expect(asked).toEqual([]);
  });

  for (const { what, name, content, said } of [
    {
      what: 'larger than 5 MB',
      name: 'big.txt',
      content: 'x'.repeat(5_000_001),
      said: /“big\.txt” has 5\.1 MB; at most 5 MB are read\. Copy/,
    },
    {
      what: 'of a megabyte of elements inside each other',
      name: 'deep.html',
      content: '<div>'.repeat(200_000),
      said: /“deep\.html” stand inside each other more than 500 deep\. Open it/,
    },
    {
      what: 'of another encoding',
      name: 'latin.txt',
      content: Buffer.from([0x63, 0x61, 0x66, 0xe9]),
      said: /not text in UTF-8\. Save it in that encoding, or/,
    },
    {
      what: 'that is a PDF',
      name: 'story.pdf',
      content: '%PDF-1.7 …',
      said: /is a PDF document, not plain text\. Open it, select all, copy and paste/,
    },
    {
      what: 'with nothing in it',
      name: 'empty.txt',
      content: ' \n',
      said: /There are no words in it\. Paste/,
    },
    {
      what: 'of no text',
      name: 'photo.jpg',
      content: Buffer.from([0xff, 0xd8, 0x00, 0x00]),
      said: /not text in UTF-8/,
    },
  ]) {
    test(`${what} is refused, with what to do instead`, async ({ page }) => {
      const { summary } = await openCheck(page);
      await choose(page, name, content);
      await expect(summary).toHaveText(said);
    });
  }

  test('of 50 MB is refused by its size, before it is read', async ({ page }) => {
    const { summary } = await openCheck(page);
    const read = await page.evaluate(() => {
      let asked = 0;
      for (const method of ['arrayBuffer', 'text', 'stream'] as const) {
        const own = Reflect.get(Blob.prototype, method);
        Reflect.set(Blob.prototype, method, function (this: Blob) {
          asked += 1;
          return Reflect.apply(own, this, []);
        });
      }
      Reflect.set(window, 'timesRead', () => asked);
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(50_000_000)], 'huge.txt', { type: 'text/plain' }));
      document
        .querySelector('.drop')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      return null;
    });
    expect(read).toBeNull();
    await expect(summary).toHaveText(
      '“huge.txt” has 50 MB; at most 5 MB are read. Copy the article’s text and paste it here.',
    );
    expect(await page.evaluate(() => (Reflect.get(window, 'timesRead') as () => number)())).toBe(0);
  });
});

async function choose(page: Page, name: string, content: string | Buffer) {
  const picked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  const mimeType = name.endsWith('.html') ? 'text/html' : 'text/plain';
  await (await picked).setFiles({ name, mimeType, buffer: Buffer.from(content) });
}

async function drop(page: Page, name: string, content: string) {
  await page.locator('.drop').evaluate(
    (zone, file) => {
      const data = new DataTransfer();
      data.items.add(new File([file.content], file.name, { type: 'text/plain' }));
      for (const type of ['dragover', 'drop']) {
        zone.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
      }
    },
    { name, content },
  );
}
