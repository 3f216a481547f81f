import { chromium, type Page } from '@playwright/test';
import { FONT_SETS, launchOptions } from './support/launch-options.ts';
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
