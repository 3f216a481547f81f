import type { Page } from '@playwright/test';
import { keyOf } from '../src/digest/copy/query.ts';
import { TINY_ARTICLE, tinyDigest } from '../src/digest/fixtures.ts';
import { quotesOf } from '../src/digest/receipts.ts';
import type { Digest } from '../src/digest/schema.ts';
import { expectNothingWrong } from './support/axe.ts';
import { digest } from './support/bundled-digest.ts';
import { test } from './support/other-site.ts';
import { expect } from './support/test.ts';
import { sideways } from './support/widths.ts';

/** A text of our own that holds every quote of the digest once, those that overlap joined into one sentence. */
const COPY = joined(
  quotesIn(digest).map((each) => [each.prefix, each.quote, each.suffix].filter(Boolean).join(' ')),
)
  .map((words) => `It says: ${words} here.`)
  .join('\n\n');

const OVER = 'Thursday, Gaza’s Health Ministry said over 46,000 Palestinians';

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

/** Each quotation once, as the check counts them. */
function quotesIn(of: Digest) {
  const { actors, figures, events, issues, positions, relations, deadline } = of;
  const all = [
    ...actors,
    ...figures,
    ...events,
    ...issues,
    ...positions,
    ...relations,
    ...[deadline ?? []].flat(),
    ...[...figures.map(({ about }) => about), ...events.map((event) => event.actors)]
      .flat()
      .filter((tie) => typeof tie !== 'string'),
  ].flatMap(quotesOf);
  return [...new Map(all.map((each) => [keyOf(each), each])).values()];
}

/** The phrases, each within another left out, and those with three words or more in common at their ends joined. */
function joined(phrases: readonly string[]): readonly string[] {
  const left = [...new Set(phrases)].filter(
    (phrase, _, all) => !all.some((other) => other !== phrase && ` ${other}`.includes(` ${phrase}`)),
  );
  for (const [place, phrase] of left.entries()) {
    for (const [otherPlace, other] of left.entries()) {
      if (place === otherPlace) continue;
      const words = phrase.split(' ');
      const common = words.findIndex(
        (_, from) => words.length - from >= 3 && other.startsWith(`${words.slice(from).join(' ')} `),
      );
      if (common === -1) continue;
      const rest = left.filter((_, at) => at !== place && at !== otherPlace);
      return joined([...rest, [...words.slice(0, common), other].join(' ')]);
    }
  }
  return left;
}

async function openCheck(page: Page, go = true) {
  if (go) await page.goto('/');
  await page.getByRole('button', { name: 'Paste or choose the text' }).click();
  const field = page.getByLabel('The article’s text', { exact: true });
  await expect(field).toBeVisible();
  return {
    field,
    check: page.getByRole('button', { name: 'Check this text' }),
    summary: page.locator('.check-summary'),
    group: (name: 'Changed' | 'Not found' | 'Found') =>
      page
        .locator('.copy-group')
        .filter({ has: page.getByRole('heading', { name: new RegExp(`^${name}: `) }) }),
  };
}

/** As Control and V do, with a clipboard of the test's own. */
async function paste(page: Page, text: string) {
  await page.getByLabel('The article’s text', { exact: true }).evaluate((field, pasted) => {
    if (!(field instanceof HTMLTextAreaElement)) throw new Error('no field');
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    if (field.dispatchEvent(event)) field.value = pasted;
  }, text);
}

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
