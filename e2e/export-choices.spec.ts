import { PNG } from 'pngjs';
import { digest, HOSTAGES_CHART } from './support/bundled-digest.ts';
import { choose, openPanel, saved, savedBy } from './support/downloads.ts';
import { inkOf } from './support/pictures.ts';
import { expect, test } from './support/test.ts';

const SIZES = {
  'As on the page': [1200, null],
  Wide: [1600, 900],
  Square: [1080, 1080],
  Tall: [1080, 1920],
  'Social card': [1200, 630],
} as const;

for (const [shape, [width, height]] of Object.entries(SIZES) as [
  keyof typeof SIZES,
  readonly [number, number | null],
][]) {
  test(`the shape “${shape}” has its size, in every colour and without a ground`, async ({ page }) => {
    await page.goto('/');
    const panel = await openPanel(page, HOSTAGES_CHART);
    const save = panel.getByRole('button', { name: /^Save/ });
    for (const [colours, paper, ink] of [
      ['Light', 'fbf9f4', '1b1a17'],
      ['Dark', '161512', 'ece7da'],
    ] as const) {
      await choose(panel, 'png', { shape, scale: 1, colours });
      const { bytes } = await savedBy(page, save);
      expect(sizeOf(bytes)).toEqual([width, height ?? expect.any(Number)]);
      const png = PNG.sync.read(bytes, { checkCRC: true });
      expect(colourAt(png, 1, 1)).toBe(`${paper}ff`);
      expect(colourAt(png, width / 2, rowOfRule(png, paper))).toBe(`${ink}ff`);
      expect(inkOf(png)).toBeGreaterThan(0.03);
    }
    await choose(panel, 'png', { scale: 1, background: false });
    expect(colourAt(PNG.sync.read((await savedBy(page, save)).bytes), 1, 1)).toMatch(/00$/);
  });
}

test('a picture is twice or four times as large where that is chosen', async ({ page }) => {
  await page.goto('/');
  const panel = await openPanel(page, HOSTAGES_CHART);
  for (const scale of [2, 4] as const) {
    await choose(panel, 'png', { shape: 'Square', scale });
    const { bytes } = await savedBy(page, panel.getByRole('button', { name: /^Save/ }));
    expect(sizeOf(bytes)).toEqual([1080 * scale, 1080 * scale]);
  }
});

test('a selection that touches nothing of a chart leaves its picture as it is', async ({ page }) => {
  await page.goto('/');
  const plain = await saved(page, HOSTAGES_CHART, 'svg');
  await page.goto('/?actor=abdel-kareem-hana');
  const panel = await openPanel(page, HOSTAGES_CHART);
  await choose(panel, 'svg');
  await expect(panel.getByRole('checkbox', { name: /^Highlight/ })).toHaveCount(0);
  const chosen = await savedBy(page, panel.getByRole('button', { name: /^Save/ }));
  expect(chosen.name).toBe(plain.name);
  const drawn = (text: string) => text.replace(/<metadata>.*<\/metadata>/s, '');
  expect(drawn(chosen.text)).toBe(drawn(plain.text));
});

test('the size that will be saved stands at the button, and choosing a format moves nothing', async ({
  page,
}) => {
  await page.goto('/?actor=hamas');
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const panel = await openPanel(page, HOSTAGES_CHART);
    const save = panel.getByRole('button', { name: /^Save/ });
    await choose(panel, 'png', { shape: 'Square' });
    await expect(save).toHaveText('Save PNG 2160 × 2160 pixels');
    await expect(panel.getByRole('checkbox', { name: 'Highlight what is tied to Hamas' })).toBeChecked();
    const places = () =>
      panel.getByRole('radio').evaluateAll((radios) =>
        radios.map((radio) => {
          const top = radio.closest('.export-panel')?.getBoundingClientRect().top ?? 0;
          return Math.round(radio.getBoundingClientRect().top - top);
        }),
      );
    const before = await places();
    for (const format of ['svg', 'pdf', 'csv', 'json'] as const) {
      await choose(panel, format);
      await expect(panel.locator('[aria-busy="false"]')).toBeVisible();
      expect(await places(), `${format} at ${width}`).toEqual(before);
    }
    await page.keyboard.press('Escape');
  }
});

test('a PDF is as wide as a newspaper’s columns where that is chosen', async ({ page }) => {
  await page.goto('/');
  const panel = await openPanel(page, HOSTAGES_CHART);
  await expect(panel.getByRole('radio', { name: '2 columns' })).toBeDisabled();
  await choose(panel, 'pdf');
  await panel.getByRole('radio', { name: '2 columns' }).check();
  const { name, bytes } = await savedBy(page, panel.getByRole('button', { name: /^Save/ }));
  expect(name).toMatch(/^hostages-2025-01-11-column2-104x\d+mm\.pdf$/);
  const width = Number(/\/MediaBox \[\s*0 0 ([\d.]+)/.exec(bytes.toString('latin1'))?.[1]);
  expect((width * 25.4) / 72).toBeCloseTo(104, 0);
});

test('a phone in the dark and a desk in the light save the same bytes', async ({ page }) => {
  const files: string[][] = [];
  for (const { width, colorScheme } of [
    { width: 360, colorScheme: 'dark' },
    { width: 1600, colorScheme: 'light' },
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.goto('/?actor=hostages');
    const texts: string[] = [];
    for (const { title } of digest.charts) texts.push((await saved(page, title, 'svg')).text);
    const panel = await openPanel(page, HOSTAGES_CHART);
    await choose(panel, 'png', { shape: 'Square', scale: 1, colours: 'Dark', background: false });
    for (const format of ['png', 'svg', 'pdf', 'csv', 'json'] as const) {
      await choose(panel, format);
      const { bytes } = await savedBy(page, panel.getByRole('button', { name: /^Save/ }));
      texts.push(bytes.toString('base64'));
    }
    files.push(texts);
  }
  expect(files[0]?.map((each) => each.length)).toEqual(files[1]?.map((each) => each.length));
  expect(files[0]).toEqual(files[1]);
});

/** The width and height, in pixels, that a PNG says it has. */
function sizeOf(png: Buffer): [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** `rrggbbaa` */
function colourAt({ data, width }: PNG, x: number, y: number): string {
  const at = 4 * (Math.round(y) * width + Math.round(x));
  return data.subarray(at, at + 4).toString('hex');
}

/** The middle of the rule over the title: the first pixels down the picture's middle that are not paper, and two more. */
function rowOfRule(png: PNG, paper: string): number {
  for (let y = 0; y < png.height; y += 1) if (colourAt(png, png.width / 2, y) !== `${paper}ff`) return y + 3;
  return 0;
}
