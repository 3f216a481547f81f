import config from '../playwright.config.ts';
import { digest, FIRST_CHART, FIRST_CHART_ID } from './support/bundled-digest.ts';
import { codeIn, pathOfEmbed } from './support/embed-code.ts';
import { contentOf, frameHeight, loadedFrame, test } from './support/host-page.ts';
import { chosenFonts } from './support/launch-options.ts';
import { test as base, expect } from './support/test.ts';

// With the scroll bars of a desk, which take room of a frame that is not yet as high as its content.
base.use({ launchOptions: { ...config.use?.launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] } });

test.describe('in a page of another origin', () => {
  test.use({ baseURL: ({ site }, use) => use(site.url) });

  for (const chart of digest.charts) {
    test(`the frame of “${chart.id}” gets the height of its content, at every width`, async ({
      page,
      site,
      host,
    }) => {
      const code = await codeIn(page, site.url, chart.title);
      expect(code).toContain(`src="${site.url}${pathOfEmbed(chart.id)}"`);
      const there = await host.open(code);
      for (const width of [360, 1280, 447, 448, 320, 740]) {
        await there.setViewportSize({ width, height: 700 });
        await expect
          .poll(async () => (await contentOf(there)).height - (await frameHeight(there)), `at ${width}`)
          .toBe(0);
        expect((await contentOf(there)).scrolls).toBe(false);
      }
      const closed = await frameHeight(there);
      await there.frameLocator('iframe').getByText('Table, with the article’s words').click();
      await expect.poll(() => frameHeight(there)).toBeGreaterThan(closed + 100);
      // All that was asked for: the host's page, and the chart's.
      expect(host.asked).toEqual([there.url(), `${site.url}${pathOfEmbed(chart.id)}`]);
      expect(await host.context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
    });

    test(`the height in the code of “${chart.id}” is that of its page in a column of 640 pixels`, async ({
      page,
      site,
    }) => {
      const code = await codeIn(page, site.url, chart.title);
      const height = Number(/;height:(\d+)px/.exec(code)?.[1]);
      await page.setViewportSize({ width: 640, height: 800 });
      await page.goto(`${site.url}${pathOfEmbed(chart.id)}`);
      const real = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
      console.log(`${chart.id}: ${height} pixels in the code, ${Math.round(real)} in Chromium`);
      expect(height).toBeGreaterThan(real * 0.95);
      // It holds for the widest letters, which break into more lines.
      expect(height - real).toBeLessThan(chosenFonts() === 'dejavu' ? 60 : real / 3);
    });
  }

  test('the message holds the type, the chart and whole pixels, and nothing else is sent', async ({
    site,
    host,
  }) => {
    const there = await host.open(`<iframe src="about:blank" width="600"></iframe>`);
    await there.evaluate(
      (src) => {
        const heard: unknown[] = [];
        Reflect.set(window, 'heard', heard);
        window.addEventListener('message', ({ data }) => heard.push(data));
        document.querySelector('iframe')?.setAttribute('src', src);
      },
      `${site.url}${pathOfEmbed(FIRST_CHART_ID)}?actor=hamas`,
    );
    const heard = () => there.evaluate(() => Reflect.get(window, 'heard') as unknown[]);
    await expect.poll(async () => (await heard()).length).toBeGreaterThan(0);
    await there.locator('iframe').evaluate((frame) => frame.setAttribute('width', '330'));
    await expect.poll(async () => new Set((await heard()).map((each) => JSON.stringify(each))).size).toBe(2);
    for (const message of await heard()) {
      expect(message).toEqual({
        type: 'article-digest:height',
        chart: FIRST_CHART_ID,
        height: expect.any(Number),
      });
    }
  });

  test('what others say does not change a frame’s height', async ({ page, site, host }) => {
    const code = await codeIn(page, site.url, FIRST_CHART);
    const liar = `<script>parent.postMessage({ type: 'article-digest:height', chart: '${FIRST_CHART_ID}', height: 5 }, '*')</script>`;
    const there = await host.open(`${code}<iframe id="liar" height="90"></iframe>`);
    const frame = await loadedFrame(there, 0);
    await expect.poll(async () => (await contentOf(there)).height - (await frameHeight(there))).toBe(0);
    const right = await frameHeight(there);
    // From another frame, and from the host's own page: heard, and ignored.
    await there.evaluate((markup) => {
      Reflect.set(window, 'lies', 0);
      window.addEventListener('message', ({ data }) => {
        if (data?.height === 5) Reflect.set(window, 'lies', Number(Reflect.get(window, 'lies')) + 1);
      });
      document.querySelector('#liar')?.setAttribute('srcdoc', markup);
      window.postMessage({ type: 'article-digest:height', height: 5 }, '*');
    }, liar);
    await expect.poll(() => there.evaluate(() => Reflect.get(window, 'lies'))).toBe(2);
    expect(await frameHeight(there)).toBe(right);
    expect(await frameHeight(there, 1)).toBe(94);
    // From the frame itself, but with no height.
    await frame.evaluate(() => {
      for (const height of [-1, 0, Number.NaN, Number.POSITIVE_INFINITY, '9', null])
        parent.postMessage({ type: 'article-digest:height', height }, '*');
      parent.postMessage({ type: 'article-digest:height', height: 540.2 }, '*');
    });
    await expect.poll(() => frameHeight(there)).toBe(541);
  });

  test('two charts in one page each get their own height', async ({ page, site, host }) => {
    const codes: string[] = [];
    for (const { title } of digest.charts.slice(0, 2)) codes.push(await codeIn(page, site.url, title));
    const there = await host.open(codes.join('<p>Text</p>'), 600);
    for (const place of [0, 1]) {
      await there.locator('iframe').nth(place).scrollIntoViewIfNeeded();
      await expect
        .poll(async () => (await contentOf(there, place)).height - (await frameHeight(there, place)))
        .toBe(0);
    }
  });

  test('a site that sets every frame’s height to auto leaves ours as the code has it', async ({
    page,
    site,
    host,
  }) => {
    const code = await codeIn(page, site.url, FIRST_CHART);
    const styled = await host.open(
      `<style>iframe { height: auto; max-width: 100% }</style>${code.split('<script>')[0]}`,
    );
    expect(await frameHeight(styled)).toBe(Number(/;height:(\d+)px/.exec(code)?.[1]));
  });

  test('without the script the frame keeps its height and scrolls; sandboxed, it still tells it', async ({
    page,
    site,
    host,
  }) => {
    const code = await codeIn(page, site.url, FIRST_CHART);
    const alone = code.replace(/<script>[\s\S]*<\/script>/, '');
    const there = await host.open(alone, 360);
    const fixed = Number(/;height:(\d+)px/.exec(code)?.[1]);
    const content = await contentOf(there);
    expect(content.height).toBeGreaterThan(fixed);
    expect(content.scrolls).toBe(true);
    expect(await frameHeight(there)).toBe(fixed);
    const boxed = await host.open(code.replace('<iframe ', '<iframe sandbox="allow-scripts" '), 360);
    await expect.poll(() => frameHeight(boxed)).toBe(content.height);
  });
});
