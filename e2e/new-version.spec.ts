import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { digest, FIRST_CHART } from './support/bundled-digest.ts';
import { dashboard } from './support/dashboard.ts';
import { saved } from './support/downloads.ts';
import { BUILT, keptFiles, NEXT_HEADLINE, test, visit } from './support/kept-offline.ts';
import { expect } from './support/test.ts';

test.use({ serviceWorkers: 'allow' });

test('a new version is offered, not forced, and both tabs take it together', async ({
  page,
  context,
  server,
  nextVersion,
}) => {
  await visit(page);
  await page.goto('./?actor=hamas');
  const [before] = (await keptFiles(page)).keys();
  server.publish(nextVersion);

  // Opening a second tab is what makes the browser look for a new version.
  const second = await context.newPage();
  await second.goto('./?actor=qatar');
  for (const tab of [page, second]) {
    await expectOffer(tab);
    await expect(dashboard(tab).headline).toHaveText(digest.headline);
  }

  // A file of the old version that was never loaded is no longer on the server.
  expect((await saved(page, FIRST_CHART, 'csv')).name).toMatch(/\.csv$/);
  await offer(page).later.click();
  await expect(offer(page).words).toBeHidden();
  await page.reload();
  await expectOffer(page);
  await expect(dashboard(page).headline).toHaveText(digest.headline);
  expect([...(await keptFiles(page)).keys()]).toContain(before);

  await offer(second).load.click();
  for (const [tab, name] of [
    [page, 'Hamas'],
    [second, 'Qatar'],
  ] as const) {
    await expect(dashboard(tab).headline).toHaveText(NEXT_HEADLINE);
    await expect(dashboard(tab).actor(name)).toBeChecked();
    await expect(offer(tab).words).toBeHidden();
  }
  await expect.poll(async () => [...(await keptFiles(page)).keys()]).toHaveLength(1);
  const [[after, addresses] = ['', []]] = await keptFiles(page);
  expect(after).not.toBe(before);
  expect(addresses.filter((address) => address.includes('/assets/'))).not.toHaveLength(0);
  for (const address of addresses) {
    if (address.includes('/assets/')) expect(address).toContain('-nextnext.');
  }

  await server.stop();
  await page.goto('./?actor=hamas,qatar');
  await expect(dashboard(page).headline).toHaveText(NEXT_HEADLINE);
  expect((await saved(page, FIRST_CHART, 'csv')).name).toMatch(/\.csv$/);
});

test('a new version that nobody accepted is there when the site is next opened', async ({
  page,
  server,
  nextVersion,
}) => {
  await visit(page);
  server.publish(nextVersion);
  await page.reload();
  await expectOffer(page);
  await page.goto('/');
  await expect
    .poll(() =>
      page.evaluate(async (scope) => {
        const registration = await navigator.serviceWorker.getRegistration(scope);
        return registration?.waiting === null && registration.active?.state;
      }, server.address),
    )
    .toBe('activated');

  await page.goto('./');
  await expect(dashboard(page).headline).toHaveText(NEXT_HEADLINE);
  await expect(offer(page).words).toBeHidden();
  expect([...(await keptFiles(page)).keys()]).toHaveLength(1);
});

test.describe('a version that was published half', () => {
  // The browser's own words about a file that does not hold what the list says.
  test.use({ allowedConsole: [/integrity/] });

  test('is not kept, and the page goes on with what it has', async ({ page, server, nextVersion }) => {
    await visit(page);
    const before = await keptFiles(page);
    // The new worker is there already, the new page is not.
    await cp(join(BUILT, 'index.html'), join(nextVersion, 'index.html'));
    server.publish(nextVersion);
    const outcome = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const ended = new Promise<string>((resolve) => {
        registration.addEventListener('updatefound', () => {
          const worker = registration.installing;
          worker?.addEventListener('statechange', () => resolve(worker.state));
        });
      });
      await registration.update();
      return ended;
    });
    expect(outcome).toBe('redundant');
    expect(await keptFiles(page)).toEqual(before);
    await page.reload();
    await expect(dashboard(page).headline).toHaveText(digest.headline);
    await expect(offer(page).words).toBeHidden();
  });
});

function offer(page: Page) {
  return {
    words: page.getByRole('status').filter({ hasText: 'A new version of this page is ready.' }),
    load: page.getByRole('button', { name: 'Load the new version' }),
    later: page.getByRole('button', { name: 'Later' }),
  };
}

/** A browser takes its time to look for a new version, so as not to disturb the loading page. */
async function expectOffer(page: Page): Promise<void> {
  await expect(offer(page).words).toBeVisible({ timeout: 20_000 });
}
