import type { Page } from '@playwright/test';
import { dashboard } from './support/dashboard.ts';
import { expect, test } from './support/test.ts';

// The deadline is 20 January 2025 by the calendar of New York, five hours behind UTC on that day.
const INSTANTS = [
  { at: '2025-01-11T15:00:00Z', left: '9 days left', day: 'Saturday 11 January 2025' },
  { at: '2025-01-12T04:59:59Z', left: '9 days left', day: 'Saturday 11 January 2025' },
  { at: '2025-01-12T05:00:00Z', left: '8 days left', day: 'Sunday 12 January 2025' },
  { at: '2025-01-19T12:00:00Z', left: '1 day left', day: 'Sunday 19 January 2025' },
  { at: '2025-01-20T04:59:59Z', left: '1 day left', day: 'Sunday 19 January 2025' },
  { at: '2025-01-20T05:00:00Z', left: 'Today', day: 'Monday 20 January 2025' },
  { at: '2025-01-21T04:59:59Z', left: 'Today', day: 'Monday 20 January 2025' },
  { at: '2025-01-21T05:00:00Z', left: '1 day ago', day: 'Tuesday 21 January 2025' },
  { at: '2025-02-20T12:00:00Z', left: '1 month ago', day: 'Thursday 20 February 2025' },
  { at: '2026-03-22T12:00:00Z', left: '1 year 2 months 2 days ago', day: 'Sunday 22 March 2026' },
  { at: '2125-01-20T12:00:00Z', left: '100 years ago', day: 'Saturday 20 January 2125' },
];

// From 14 hours ahead of UTC to 11 behind: at every instant above, two of these have different dates.
const ZONES = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York', 'Asia/Jerusalem'];

for (const timezoneId of ZONES) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('the day is counted by the deadline’s own calendar, so every instant says the same everywhere', async ({
      page,
    }) => {
      await page.clock.setFixedTime(INSTANTS[0]?.at ?? 0);
      await page.goto('/');
      const { deadline, timer } = dashboard(page);
      for (const { at, left, day } of INSTANTS) {
        await wakeAt(page, at);
        await expect(timer, at).toHaveText(left);
        await expect(deadline, at).toContainText(`Counted from ${day}, today, in New York time`);
        await expectNothingInvented(page);
      }
    });

    test('the real today is after the deadline, and says how long ago it was and how many days were left', async ({
      page,
    }) => {
      await page.goto('/');
      const { deadline, timer } = dashboard(page);
      await expect(timer).toHaveText(/^(\d+\syears? ?)?(\d+\smonths? ?)?(\d+\sdays? )?ago$/);
      await expect(timer).toHaveText(/\d/);
      await expect(deadline).toContainText('9 days were left until');
      await expectNothingInvented(page);
    });

    test('the article’s day gives 9 days at any clock', async ({ page }) => {
      await page.clock.setFixedTime('2025-01-20T05:00:00Z');
      await page.goto('/?as-of=article');
      const { timer, deadline } = dashboard(page);
      for (const at of ['2024-12-31T23:59:00Z', '2025-01-20T12:00:00Z', '2031-05-05T05:05:05Z']) {
        await wakeAt(page, at);
        await expect(timer, at).toHaveText('9 days left on 11 January 2025');
        await expect(deadline, at).toContainText('Counted from Saturday 11 January 2025, the article’s day');
      }
    });
  });
}

test.describe('where the reader’s date is another', () => {
  test.use({ timezoneId: 'Pacific/Kiritimati' });

  test('the page says which it is', async ({ page }) => {
    await page.clock.setFixedTime('2025-01-19T12:00:00Z');
    await page.goto('/');
    await expect(dashboard(page).deadline).toContainText(
      'By your own calendar it is Monday 20 January 2025.',
    );
  });
});

test('before, the time is until the deadline; on the day it is the deadline; after, it was', async ({
  page,
}) => {
  await page.clock.setFixedTime('2025-01-19T12:00:00Z');
  await page.goto('/');
  const { deadline } = dashboard(page);
  await expect(deadline).toContainText('until the U.S. presidential inauguration, Monday 20 January 2025.');
  await expect(deadline).not.toContainText('when the article appeared');
  await wakeAt(page, '2025-01-20T12:00:00Z');
  await expect(deadline).toContainText('is the U.S. presidential inauguration, Monday 20 January 2025.');
  await expect(deadline).not.toContainText('when the article appeared');
  await wakeAt(page, '2025-01-21T12:00:00Z');
  await expect(deadline).toContainText(
    '9 days were left until the U.S. presidential inauguration when the article appeared; it passed on Monday 20 January 2025, 1 day ago.',
  );
  await expect(deadline).toContainText('9 days were left until');
});

test('a page that stays open goes over midnight by itself', async ({ page }) => {
  await page.clock.install({ time: '2025-01-20T04:58:30Z' });
  await page.goto('/');
  const { timer } = dashboard(page);
  await expect(timer).toHaveText('1 day left');
  await page.clock.runFor(60_000);
  await expect(timer).toHaveText('1 day left');
  await page.clock.runFor(60_000);
  await expect(timer).toHaveText('Today');
});

for (const event of ['visibilitychange', 'pageshow'] as const) {
  test(`a page that slept counts afresh when it wakes (${event})`, async ({ page }) => {
    // A fixed clock fires no timers, as none fire in a tab that sleeps.
    await page.clock.install({ time: '2025-01-18T12:00:00Z' });
    await page.clock.pauseAt('2025-01-18T12:00:10Z');
    await page.goto('/');
    const { timer } = dashboard(page);
    await expect(timer).toHaveText('2 days left');
    await page.clock.setSystemTime('2025-01-23T12:00:00Z');
    await expect(timer).toHaveText('2 days left');
    await wake(page, event);
    await expect(timer).toHaveText('3 days ago');
  });
}

test('a clock before the article appeared is not believed, and the page says so', async ({ page }) => {
  await page.clock.setFixedTime('2024-12-01T12:00:00Z');
  await page.goto('/');
  const { deadline, timer } = dashboard(page);
  await expect(timer).toHaveText('9 days left on 11 January 2025');
  await expect(deadline).toContainText(
    'In New York time this device’s clock stands at Sunday 1 December 2024, before the article appeared, so the article’s day is used.',
  );
});

test('the count is silent as it changes; what a choice of the reader’s changes is said once', async ({
  page,
}) => {
  await page.goto('/?as-of=article');
  const { timer, deadline, asOf } = dashboard(page);
  const live = '@aria-live or @role="status" or @role="alert"';
  await expect(deadline.locator(`xpath=.//*[${live}]`)).toHaveText(['']);
  await expect(timer.locator(`xpath=ancestor-or-self::*[${live}]`)).toHaveCount(0);
  await expect(asOf('the article’s day')).toBeChecked();
  await asOf('today').click();
  await expect(deadline.getByRole('status')).toHaveText(/when the article appeared; it passed on .* ago\.$/);
  await expect(deadline.getByRole('status')).toHaveText('');
});

test('the strip has a box for each day, and marks the article’s day, the deadline and the day counted from', async ({
  page,
}) => {
  await page.clock.setFixedTime('2025-01-14T12:00:00Z');
  await page.goto('/');
  const { deadline, asOf } = dashboard(page);
  const days = deadline
    .getByRole('list', { name: 'The 10 days from the article’s day to the deadline' })
    .locator('li');
  await expect(days).toHaveCount(10);
  // Ears are told of those that have a name.
  await expect(deadline.getByRole('listitem')).toHaveCount(3);
  await expect(days.first()).toContainText('Saturday 11 January 2025');
  await expect(days.first()).toContainText('article');
  await expect(days.last()).toContainText('Monday 20 January 2025');
  await expect(days.last()).toContainText('deadline');
  const current = deadline.locator('[aria-current="date"]');
  await expect(current).toContainText('Tuesday 14 January 2025');
  await asOf('the article’s day').click();
  await expect(current).toContainText('Saturday 11 January 2025');
});

test('choosing the article’s day stands in the address, and today is one press away', async ({ page }) => {
  await page.goto('/');
  const { asOf, timer } = dashboard(page);
  await asOf('the article’s day').click();
  await expect(page).toHaveURL('/?as-of=article');
  await expect(timer).toHaveText('9 days left on 11 January 2025');
  await asOf('today').check();
  await expect(page).toHaveURL('/');
  await expect(timer).toHaveText(/ago$/);
});

async function wakeAt(page: Page, time: string) {
  await page.clock.setFixedTime(time);
  await wake(page, 'visibilitychange');
}

async function wake(page: Page, event: 'visibilitychange' | 'pageshow') {
  await page.evaluate((name) => {
    const target = name === 'pageshow' ? window : document;
    target.dispatchEvent(new Event(name, { bubbles: true }));
  }, event);
}

/** No minus sign, no "NaN", no "undefined", and no broken date. */
async function expectNothingInvented(page: Page) {
  const { deadline } = dashboard(page);
  await expect(deadline).not.toContainText(/[-−–]\s*\d|NaN|undefined|Invalid|Infinity/);
}
