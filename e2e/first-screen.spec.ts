import type { Locator, Page } from '@playwright/test';
import { digest } from './support/bundled-digest.ts';
import { dashboard } from './support/dashboard.ts';
import { FACE_WIDTHS, setIn } from './support/faces.ts';
import { expect, test } from './support/test.ts';

/** Before the deadline its count leads; after it, the figures do. */
const DAYS = ['2025-01-14T12:00:00Z', '2026-11-25T12:00:00Z'] as const;
const LEADING = digest.figures.filter(({ lead }) => lead);

for (const faces of FACE_WIDTHS) {
  for (const day of DAYS) {
    test.describe(`in the ${faces} faces, on ${day.slice(0, 10)}`, () => {
      for (const [width, height] of [
        [1280, 900],
        [1920, 1080],
        [768, 1024],
      ] as const) {
        test(`headline, deadline, leading figures in a row, the first chart and who is in it at ${width} × ${height}`, async ({
          page,
        }) => {
          await openAt(page, { width, height, day, faces });
          const { headline, deadline, timer, figure, figures, drawing, saveButton, search } = dashboard(page);
          const [chart] = digest.charts;
          const title = chart?.title ?? '';
          await expectInSight(page, headline, timer, saveButton(title), drawing(title));
          // The same as the room in which the list stands: on a narrower screen the bar at the foot opens it.
          await expectInSight(page, width < 1000 ? page.locator('.choose') : search);
          const [head, due] = [await headline.boundingBox(), await deadline.boundingBox()];
          expect(due?.x).toBeGreaterThan((head?.x ?? 0) + (head?.width ?? 0) / 2);
          expect(Math.abs((due?.y ?? 0) - (head?.y ?? 0))).toBeLessThan(60);
          const tops = new Set<number>();
          for (const { label } of LEADING) {
            await expectInSight(page, figure(label));
            tops.add(Math.round((await figure(label).boundingBox())?.y ?? -1));
          }
          expect(tops.size).toBe(1);
          await expect(figures.first().getByRole('listitem')).toHaveCount(LEADING.length);
        });
      }

      test('headline, where the deadline stands and two leading figures at 360 × 740', async ({ page }) => {
        await openAt(page, { width: 360, height: 740, day, faces });
        const { headline, timer, figure } = dashboard(page);
        await expectInSight(page, headline, timer);
        for (const { label } of LEADING.slice(0, 2)) await expectInSight(page, figure(label));
      });
    });
  }
}

test('on a phone the page is at most 6,000 pixels long with everything folded', async ({ page }) => {
  await openAt(page, { width: 360, height: 740, day: DAYS[1] });
  for (const faces of FACE_WIDTHS) {
    await setIn(page, faces);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect.soft(height, faces).toBeLessThanOrEqual(6000);
  }
});

test('once the deadline has passed it takes one line, and how it is counted is said on request', async ({
  page,
}) => {
  await openAt(page, { width: 1280, height: 900, day: DAYS[1] });
  const { deadline } = dashboard(page);
  await expect(deadline.getByText(/^9 days were left until .* 1 year 10 months 5 days ago\./)).toBeVisible();
  const counting = deadline.getByText(/^Counted from Wednesday 25 November 2026/);
  await expect(counting).toBeHidden();
  await expect(deadline.getByRole('list')).toHaveCount(0);
  await deadline.getByText('How it is counted').click();
  await expect(counting).toBeVisible();
});

test('on a phone a side of the actors is one line until it is unfolded', async ({ page }) => {
  await openAt(page, { width: 360, height: 740, day: DAYS[1] });
  const { actor, actors, side, search } = dashboard(page);
  await expect(actor('Hamas')).toBeHidden();
  const hamas = side('Hamas and other groups');
  expect((await hamas.boundingBox())?.height).toBeLessThan(48);
  await hamas.getByRole('button', { name: /^Show \d+/ }).click();
  await expect(actor('Hamas')).toBeVisible();
  await search.fill('barnea');
  await expect(actors.getByRole('checkbox')).toHaveCount(1);
  await expect(actor('David Barnea')).toBeVisible();
});

interface Opened {
  readonly width: number;
  readonly height: number;
  readonly day: string;
  readonly faces?: (typeof FACE_WIDTHS)[number];
}

async function openAt(page: Page, { width, height, day, faces }: Opened) {
  await page.setViewportSize({ width, height });
  await page.clock.setFixedTime(day);
  await page.goto('/');
  await expect(dashboard(page).timer).toHaveText(day === DAYS[0] ? '6 days left' : /ago$/);
  if (faces) await setIn(page, faces);
}

/** Inside the window, and above the bar at its foot where there is one. */
async function expectInSight(page: Page, ...parts: readonly Locator[]) {
  const height = page.viewportSize()?.height ?? 0;
  const bar = page.locator('.selection-bar');
  const foot = (await bar.isVisible()) ? ((await bar.boundingBox())?.y ?? height) : height;
  for (const part of parts) {
    const box = await part.boundingBox();
    const isInBar = (box?.y ?? 0) >= foot;
    expect.soft(box?.y, `${part}`).toBeGreaterThanOrEqual(0);
    expect
      .soft((box?.y ?? Infinity) + (box?.height ?? 0), `${part}`)
      .toBeLessThanOrEqual(isInBar ? height : foot);
  }
}
