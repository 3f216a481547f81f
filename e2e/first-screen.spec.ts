import type { Locator, Page } from '@playwright/test';
import { digest } from './support/bundled-digest.ts';
import { dashboard } from './support/dashboard.ts';
import { FACE_WIDTHS, inFaces } from './support/faces.ts';
import { expect, test } from './support/test.ts';

/** Before the deadline its count leads; after it, the figures do. */
const DAYS = ['2025-01-14T12:00:00Z', '2026-11-25T12:00:00Z'] as const;
const LEADING = digest.figures.filter(({ lead }) => lead);

/** A phone's is higher than it is wide, and has less on it. */
const SCREENS = [
  { width: 1280, height: 900 },
  { width: 1920, height: 1080 },
  { width: 768, height: 1024 },
] as const;
const PHONE = { width: 360, height: 740 };

for (const faces of FACE_WIDTHS) {
  test(`the first screen of a desk, a tablet and a phone holds what it should, before the deadline and after, in the ${faces} faces`, async ({
    baseURL,
  }) => {
    await inFaces(faces, baseURL, async (page) => {
      for (const day of DAYS) {
        await openAt(page, { ...PHONE, day });
        const { headline, timer, figure } = dashboard(page);
        await expectInSight(page, headline, timer, ...LEADING.slice(0, 2).map(({ label }) => figure(label)));
        if (day === DAYS[0]) expect(await wordsUnderNumber(timer)).toEqual([]);
        expect(await heightOf(page), 'of the whole page, folded').toBeLessThanOrEqual(6000);
        for (const screen of SCREENS) {
          await page.setViewportSize(screen);
          await expectWideScreen(page);
        }
      }
    });
  });
}

test('once the deadline has passed it takes one line over the days that were left, and how it is counted is said on request', async ({
  page,
}) => {
  await openAt(page, { width: 1280, height: 900, day: DAYS[1] });
  const { deadline } = dashboard(page);
  await expect(
    deadline.getByText(/^9\sdays were left until .* 1\syear 10\smonths 5\sdays ago\./),
  ).toBeVisible();
  const counting = deadline.getByText(/^Counted from Wednesday 25 November 2026/);
  await expect(counting).toBeHidden();
  // In the room that is kept for them, as the build does not know the reader's day.
  await expect(deadline.getByRole('list')).toBeVisible();
  await expect(deadline.locator('.day-strip li:not(.gone), [aria-current]')).toHaveCount(0);
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
}

async function openAt(page: Page, { width, height, day }: Opened) {
  await page.setViewportSize({ width, height });
  await page.clock.setFixedTime(day);
  await page.goto('/');
  await expect(dashboard(page).timer).toHaveText(day === DAYS[0] ? '6 days left' : /ago$/);
}

/** Words of a countdown that stand under its number, and not beside it. */
function wordsUnderNumber(timer: Locator): Promise<string[]> {
  return timer.evaluate((timer) => {
    const foot = timer.querySelector('.number')?.getBoundingClientRect().bottom ?? 0;
    const under = [...timer.querySelectorAll('.unit')].filter(
      (word) => word.getBoundingClientRect().top > foot,
    );
    return under.map(({ textContent }) => textContent ?? '');
  });
}

function heightOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight);
}

/** Headline and deadline side by side, the leading figures in one row, the first chart, and the list of actors or the way to it. */
async function expectWideScreen(page: Page) {
  const { headline, deadline, timer, figure, figures, drawing, saveButton, search } = dashboard(page);
  const [chart] = digest.charts;
  const title = chart?.title ?? '';
  const leading = LEADING.map(({ label }) => figure(label));
  await expectInSight(page, headline, timer, saveButton(title), drawing(title), ...leading);
  // The same as the room in which the list stands: on a narrower screen the bar at the foot opens it.
  const isNarrow = (page.viewportSize()?.width ?? 0) < 1000;
  await expectInSight(page, isNarrow ? page.locator('.choose') : search);
  const [head, due] = [await headline.boundingBox(), await deadline.boundingBox()];
  expect(due?.x).toBeGreaterThan((head?.x ?? 0) + (head?.width ?? 0) / 2);
  expect(Math.abs((due?.y ?? 0) - (head?.y ?? 0))).toBeLessThan(60);
  const tops = await Promise.all(
    leading.map(async (each) => Math.round((await each.boundingBox())?.y ?? -1)),
  );
  expect(new Set(tops).size).toBe(1);
  await expect(figures.first().getByRole('listitem')).toHaveCount(LEADING.length);
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
