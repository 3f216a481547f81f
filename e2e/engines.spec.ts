import { copyFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { DIST, oneFilePath } from './support/built-site.ts';
import { digest } from './support/bundled-digest.ts';
import { byPlaywright } from './support/engines/by-playwright.ts';
import { expectCopyIsTrue } from './support/engines/copied-page.ts';
import type { EnginePage } from './support/engines/engine.ts';
import { ENGINES } from './support/engines/engines.ts';
import { keepsFiles, savedFiles, words } from './support/engines/in-page.ts';
import { withPage, withServer } from './support/engines/opened.ts';
import { startStaticServer } from './support/static-server.ts';

const FORMATS = ['SVG', 'PNG', 'PDF', 'CSV', 'JSON'] as const;

/** All charts, and with other fonts, which takes minutes. */
const ALL = process.env.E2E_ENGINES === 'all';
/** Of a picture's pixels, those that may differ much, at the edges of letters. */
const MOST_UNLIKE = 0.002;
const CHARTS = ALL ? digest.charts : digest.charts.slice(1, 2);

/** Every way in which a picture can look: its colours, and with which actor chosen. */
const LOOKS = [
  { colours: 'Light', actor: 'hamas' },
  { colours: 'Light', actor: null },
  { colours: 'Dark', actor: 'hamas' },
  { colours: 'Dark', actor: null },
] as const;
/** What is saved of each chart. */
const SAVED = [
  { formats: FORMATS, ...LOOKS[0] },
  ...(ALL ? LOOKS.slice(1).map((look) => ({ formats: ['SVG'] as const, ...look })) : []),
];

// What people come for, in the engines beside Chromium: those that this machine has.
for (const { name, here } of ENGINES) {
  test.describe(`in ${name}`, () => {
    test.skip(here === undefined, `${name} is not on this machine`);
    // A browser is started for each, and draws all pictures.
    test.setTimeout(ALL ? 900_000 : 240_000);

    test('the deadline is counted right before it, on its day and after it', async () => {
      await withPage(here, async (page) => {
        for (const [instant, left, day] of [
          ['2025-01-12T04:59:59Z', '9 days left', 'Saturday 11 January 2025'],
          ['2025-01-20T05:00:00Z', 'Today', 'Monday 20 January 2025'],
          ['2025-01-21T05:00:00Z', '1 day ago', 'Tuesday 21 January 2025'],
        ] as const)
          await withServer(keepsFiles(instant), async (address) => {
            await page.open(address);
            const said = expect.poll(() => page.run(words, '.deadline'), { message: instant });
            await said.toContain(`Counted from ${day}, today, in New York time`);
            await said.toContain(left);
            // By its width: a double line is drawn solid by WebKit.
            const [gone, due] = await page.run(lines, ['.day-strip .gone', '.day-strip .due']);
            if (left === 'Today') expect([gone, due]).toEqual(['1px solid', '8px solid']);
          });
      });
    });

    test('the files of a chart are those that Chromium saves', async ({ page }) => {
      await withServer(keepsFiles('2025-01-12T12:00:00Z'), async (address) => {
        await withPage(here, async (other) => {
          for (const { id } of CHARTS)
            for (const each of SAVED) {
              const wanted = await filesOf(byPlaywright(page), address, { chart: id, ...each });
              const found = await filesOf(other, address, { chart: id, ...each });
              expect([...found.keys()]).toEqual([...wanted.keys()]);
              for (const [file, bytes] of found) {
                const isSame = file.endsWith('.png') ? sameLook : sameBytes;
                expect(isSame(bytes, wanted.get(file)), `${file}, ${each.colours}, ${each.actor}`).toBe(true);
              }
            }
        });
      });
    });

    for (const { id } of CHARTS)
      for (const look of ALL ? LOOKS : LOOKS.slice(0, 1))
        test(`each PNG of “${id}”, ${look.colours}, ${look.actor ?? 'nobody'} chosen: Chromium’s, and the same with any fonts`, async ({
          page,
        }) => {
          test.skip(!ALL, 'E2E_ENGINES=all draws every picture in other engines, with other fonts too');
          await withServer(keepsFiles('2025-01-12T12:00:00Z'), async (address) => {
            const wanted = { chart: id, formats: ['PNG'], everyShape: true, ...look } as const;
            const [one, other] = await Promise.all(
              (['dejavu', 'noto'] as const).map((fonts) =>
                withPage(here, (own) => filesOf(own, address, wanted), fonts),
              ),
            );
            const chromiums = await filesOf(byPlaywright(page), address, wanted);
            expect(one?.size).toBeGreaterThan(1);
            expect([...(one?.keys() ?? [])]).toEqual([...chromiums.keys()]);
            for (const [file, bytes] of one ?? []) {
              expect(sameBytes(bytes, other?.get(file)), file).toBe(true);
              expect(sameLook(bytes, chromiums.get(file)), `${file} in Chromium`).toBe(true);
            }
          });
        });

    test('the page as one file opens from disk, filters, and opens words', async ({ baseURL: _ }, info) => {
      const copy = info.outputPath('mailed page.html');
      copyFileSync(oneFilePath(), copy);
      await withPage(here, async (page) => {
        await page.open(pathToFileURL(copy).href);
        expect(await page.run(words, '.figure')).toContain('over 46,000');
        await choose(page, 'hamas');
        await expect.poll(() => page.run(words, '.selection-words')).toMatch(/Hamas: \d+ of \d+ figures/);
        await page.run(
          (where) => document.querySelector<HTMLElement>(where)?.click(),
          '.figure a[href^="#"]',
        );
        await expect.poll(() => page.run(words, '.receipt-panel')).toContain('46,000 Palestinians');
      });
    });

    test('after one visit the page opens without its server, with the link’s choice', async () => {
      const server = await startStaticServer(DIST);
      await withPage(here, async (page) => {
        await page.open(server.address);
        await expect
          .poll(() =>
            page.run(async () => (await navigator.serviceWorker.getRegistration())?.active?.state, null),
          )
          .toBe('activated');
        await page.open(`${server.address}?actor=hamas`);
        await server.stop();
        await page.reload();
        await expect.poll(() => page.run(words, '.selection-words')).toMatch(/Hamas: \d+ of \d+ figures/);
        expect(
          await page.run((where) => document.querySelectorAll(where).length, '.plot svg'),
        ).toBeGreaterThan(2);
      }).finally(() => server.stop());
    });

    test('an actor is found, chosen and let go by the keyboard alone, the focus is always seen, and a copy is true', async ({
      baseURL,
    }) => {
      await withPage(here, async (page) => {
        await page.open(baseURL ?? '');
        // WebKit puts a legend on a line of its own.
        for (const [one, other] of [
          ['.as-of > .group-name', '.as-of label'],
          ['.side > .group-name', '.side-toggle'],
        ] as const) {
          const [top, bottom, middle] = await page.run(
            ([first, second]: readonly [string, string]) => {
              const box = document.querySelector(first)?.getBoundingClientRect();
              const beside = document.querySelector(second)?.getBoundingClientRect();
              if (!box || !beside) return [];
              return [beside.top, beside.bottom, (box.top + box.bottom) / 2];
            },
            [one, other] as const,
          );
          expect(middle, one).toBeGreaterThan(top ?? 0);
          expect(middle, one).toBeLessThan(bottom ?? 0);
        }
        await page.run(
          (where) => document.querySelector<HTMLElement>(where)?.focus(),
          '.as-of input:checked',
        );
        // Which is checked goes by whether the app has come; not every engine goes from the last to the first.
        const isFirst = (await page.run(focusRing, null)).value === 'article';
        await page.press(isFirst ? 'ArrowRight' : 'ArrowLeft');
        // Some engines show none once an arrow has moved it.
        const value = isFirst ? 'today' : 'article';
        expect(await page.run(focusRing, null)).toEqual({ on: 'input', value, ring: true });
        await page.run((where) => document.querySelector<HTMLElement>(where)?.focus(), '.actors .search');
        expect(await page.run(focusRing, null)).toMatchObject({ ring: true });
        for (let tabs = 0; tabs < 6 && (await page.run(focusRing, null)).value !== 'israel'; tabs += 1)
          await page.press('Tab');
        expect(await page.run(focusRing, null)).toEqual({ on: 'input', value: 'israel', ring: true });
        await page.press('Space');
        await expect
          .poll(() => page.run(words, '.selection-words'))
          .toMatch(/Israel with .*: \d+ of \d+ figures/);
        expect(await page.run(focusRing, null)).toMatchObject({ value: 'israel' });
        await page.press('Space');
        await expect.poll(() => page.run(words, '.selection-words')).not.toMatch(/Israel/);
        await expectCopyIsTrue(page);
      });
    });
  });
}

test('in Chromium a copy of the page is true', async ({ page, baseURL }) => {
  await page.goto(baseURL ?? '');
  await expectCopyIsTrue(byPlaywright(page));
});

/** The files of a chart by their names. */
async function filesOf(
  page: EnginePage,
  address: string,
  { actor, ...wanted }: Parameters<typeof savedFiles>[0] & { readonly actor: string | null },
): Promise<Map<string, Buffer>> {
  await page.open(actor === null ? address : `${address}?actor=${actor}`);
  const files = await page.run(savedFiles, wanted);
  return new Map(files.map(({ name, base64 }) => [name, Buffer.from(base64, 'base64')]));
}

async function choose(page: EnginePage, actor: string): Promise<void> {
  await page.run(
    (where) => document.querySelector<HTMLElement>(where)?.click(),
    `.actors input[value="${actor}"]`,
  );
}

function sameBytes(one: Buffer, other: Buffer | undefined): boolean {
  return other?.equals(one) ?? false;
}

/** How a curve is smoothed is an engine's own; a picture's marks, words and places are not. */
function sameLook(one: Buffer, other: Buffer | undefined): boolean {
  if (other === undefined) return false;
  const [first, second] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (first.width !== second.width || first.height !== second.height) return false;
  let unlike = 0;
  for (let at = 0; at < first.data.length; at += 4)
    if ([0, 1, 2].some((part) => Math.abs((first.data[at + part] ?? 0) - (second.data[at + part] ?? 0)) > 96))
      unlike += 1;
  return unlike < MOST_UNLIKE * first.width * first.height;
}

/** Runs in the page: what has the focus, and whether that is seen. */
function focusRing(): { on: string; value: string | null; ring: boolean } {
  const at = document.activeElement;
  const { outlineStyle = 'none', outlineWidth = '0' } = at ? getComputedStyle(at) : {};
  return {
    on: at?.localName ?? '',
    value: at?.getAttribute('value') ?? null,
    ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
  };
}

/** Runs in the page: the line over each of these. */
function lines(places: readonly string[]): (string | null)[] {
  return places.map((where) => {
    const place = document.querySelector(where);
    if (place === null) return null;
    const { borderTopWidth, borderTopStyle } = getComputedStyle(place);
    return `${borderTopWidth} ${borderTopStyle}`;
  });
}
