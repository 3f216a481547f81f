import { createHash } from 'node:crypto';
import { chromium, type Page } from '@playwright/test';
import { digest } from './support/bundled-digest.ts';
import { choose, openPanel, savedBy } from './support/downloads.ts';
import { FONT_SETS, type FontSet, launchOptions } from './support/launch-options.ts';
import { expect, test } from './support/test.ts';

const FACES = {
  dejavu: { sans: /^DejaVu Sans$/, serif: /^DejaVu Serif$/ },
  liberation: { sans: /^DejaVu Sans$/, serif: /^Tinos$/ },
  noto: { sans: /^Noto Sans/, serif: /^Noto Serif/ },
};

test.skip(process.platform !== 'linux', 'only there a browser asks fontconfig');

for (const fonts of FONT_SETS) {
  test(`a browser started with ${fonts} draws with that, whatever the machine has`, async ({ baseURL }) => {
    const browser = await chromium.launch(launchOptions(process.env.CHROMIUM_PATH ?? '', fonts));
    try {
      const page = await browser.newPage();
      await page.goto(new URL('/', baseURL).href);
      expect(await facesOf(page, 'h1')).toEqual([expect.stringMatching(FACES[fonts].serif)]);
      expect(await facesOf(page, '.how')).toEqual([expect.stringMatching(FACES[fonts].sans)]);
    } finally {
      await browser.close();
    }
  });
}

const SHAPES = ['As on the page', 'Wide', 'Square', 'Tall', 'Social card'] as const;

for (const { id, title } of digest.charts) {
  test(`the pictures of “${id}” have the same pixels with any fonts`, async ({ baseURL }) => {
    const [one, other] = await Promise.all(
      (['dejavu', 'noto'] as const).map((fonts) => picturesWith(fonts, title, baseURL ?? '')),
    );
    expect(one?.size).toBeGreaterThanOrEqual(2);
    for (const [name, hash] of one ?? []) expect(other?.get(name), name).toBe(hash);
    expect(other?.size).toBe(one?.size);
  });
}

/** Each shape that a chart is offered in: the hash of the PNG by its name. */
async function picturesWith(fonts: FontSet, title: string, baseURL: string): Promise<Map<string, string>> {
  const browser = await chromium.launch(launchOptions(process.env.CHROMIUM_PATH ?? '', fonts));
  try {
    const page = await browser.newPage({ baseURL });
    await page.goto('/?actor=hamas');
    const panel = await openPanel(page, title);
    // Which shapes hold all of a chart is known once it has been drawn in each.
    await expect(panel.getByRole('radio', { name: 'As on the page' })).toBeVisible();
    const hashes = new Map<string, string>();
    for (const shape of SHAPES) {
      if ((await panel.getByRole('radio', { name: shape }).count()) === 0) continue;
      await choose(panel, 'png', { shape, scale: 1 });
      const { name, bytes } = await savedBy(page, panel.getByRole('button', { name: /^Save/ }));
      hashes.set(name, createHash('sha256').update(bytes).digest('hex'));
    }
    return hashes;
  } finally {
    await browser.close();
  }
}

/** The families that the letters of an element are really drawn with. */
async function facesOf(page: Page, selector: string): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument');
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
  return [...new Set(fonts.map((font) => font.familyName))];
}
