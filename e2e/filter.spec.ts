import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { digest } from './support/bundled-digest.ts';
import { dashboard } from './support/dashboard.ts';
import { inkOf } from './support/pictures.ts';
import { expect, test } from './support/test.ts';

const HOSTAGES_CHART = 'Hostages taken, freed and still held';
/** The tokens --ink and --soft, in the light. */
const INK = 'rgb(27, 26, 23)';
const SOFT = 'rgb(93, 89, 79)';
// Counted by hand in the digest: figures said by Hamas or about it, events and positions of its own.
const HAMAS_IN_WORDS = 'Hamas: 6 of 9 figures, 5 of 10 events, 2 of 13 positions.';

test.describe('selecting Hamas', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/');
    await dashboard(page).actor('Hamas').check();
  });

  test('says in words what it is tied to, and stands in the address', async ({ page }) => {
    const { selection } = dashboard(page);
    await expect(selection).toHaveText(HAMAS_IN_WORDS);
    await expect(page).toHaveURL('/?actor=hamas');
  });

  test('lets its figures stand out and the rest step back, by a rule as well as by colour', async ({
    page,
  }) => {
    const { figure } = dashboard(page);
    for (const each of digest.figures) {
      const about = each.about.map((tie) => (typeof tie === 'string' ? tie : tie.actor));
      const tied = about.includes('hamas') || each.saidBy === 'hamas';
      const number = figure(each.label)
        .getByText(/^[\d,]+$/)
        .first();
      await expect(number, each.id).toHaveCSS('color', tied ? INK : SOFT);
      const rule = await figure(each.label).evaluate(
        (tile) => getComputedStyle(tile, '::before').backgroundColor,
      );
      expect(rule !== 'rgba(0, 0, 0, 0)', each.id).toBe(tied);
    }
  });

  test('lets its marks in every chart stand out and the rest step back', async ({ page }) => {
    const marks = await page
      .locator('.plot')
      .locator('.static-chart [data-row]:visible')
      .evaluateAll((groups) =>
        groups.map((group) => {
          const marker = group.querySelector('[data-part="marker"]');
          const rule = marker === null ? getComputedStyle(group, '::before') : getComputedStyle(marker);
          const body = group.querySelector('[data-part="body"], circle') ?? group.querySelector('path, line');
          const words = group.querySelector('text, .what');
          return {
            tied: (group.getAttribute('data-actors') ?? '').split(' ').includes('hamas'),
            marked: rule.visibility === 'visible',
            ink: words && getComputedStyle(words)[words instanceof SVGElement ? 'fill' : 'color'],
            drawn: body !== null,
          };
        }),
      );
    expect(marks.filter(({ tied }) => tied)).toHaveLength(9);
    for (const { tied, marked, ink, drawn } of marks) {
      expect({ marked, ink, drawn }).toEqual({ marked: tied, ink: tied ? INK : SOFT, drawn: true });
    }
  });

  test('leaves no chart out of a picture of the whole page', async ({ page }) => {
    for (const { title } of digest.charts) {
      const clip = await dashboard(page).drawing(title).boundingBox();
      if (clip === null) throw new Error(`the chart “${title}” has no box`);
      const part = PNG.sync.read(await page.screenshot({ fullPage: true, clip }));
      expect(inkOf(part), title).toBeGreaterThan(0.03);
    }
  });

  test('keeps everything on the page: nothing is taken away', async ({ page }) => {
    const { figures, actors } = dashboard(page);
    await expect(figures.getByRole('listitem')).toHaveCount(digest.figures.length);
    await expect(actors.getByRole('checkbox')).toHaveCount(digest.actors.length);
  });

  test('is let go again by the same box, and by one press of “Clear selection”', async ({ page }) => {
    const { actor, clear, selection, figure } = dashboard(page);
    await actor('Hamas').uncheck();
    await expect(page).toHaveURL('/');
    await actor('Hamas').check();
    await actor('Qatar').check();
    await clear.click();
    await expect(page).toHaveURL('/');
    await expect(selection).toHaveCount(0);
    await expect(clear).toHaveCount(0);
    await expect(actor('Hamas')).not.toBeChecked();
    await expect(figure('months of war').getByText('15', { exact: true })).toHaveCSS('color', INK);
  });
});

test('several actors are counted together, each statement once', async ({ page }) => {
  await page.goto('/');
  const { actor, selection } = dashboard(page);
  await actor('Hamas').check();
  await actor('Other groups').check();
  // The other groups are in two figures and one event, all of them Hamas’ as well.
  await expect(selection).toHaveText(
    'Hamas and other groups: 6 of 9 figures, 5 of 10 events, 2 of 13 positions.',
  );
  await actor('Gaza’s Health Ministry').check();
  await expect(selection).toContainText('6 of 9 figures, 5 of 10 events, 3 of 13 positions');
  await expect(page).toHaveURL('/?actor=hamas,other-groups,gaza-health-ministry');
});

test('a whole side is selected and let go by one button; other actors stay selected', async ({ page }) => {
  await page.goto('/');
  const { actor, side, selection } = dashboard(page);
  await actor('Hamas').check();
  const mediators = side('Mediators');
  await mediators.getByRole('button', { name: /^Select all/ }).click();
  for (const box of await mediators.getByRole('checkbox').all()) await expect(box).toBeChecked();
  await expect(page).toHaveURL('/?actor=hamas,qatar,egypt,united-states');
  await expect(selection).toContainText('4 people and bodies with their people and parts:');
  const button = mediators.getByRole('button', { name: /^Select all/ });
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await button.click();
  await expect(page).toHaveURL('/?actor=hamas');
  await expect(actor('Hamas')).toBeChecked();
});

test.describe('search', () => {
  test.beforeEach(({ page }) => page.goto('/'));

  async function found(page: Page, words: string): Promise<(string | null)[]> {
    const { search, actors } = dashboard(page);
    await search.fill(words);
    // The app may still be on its way; then it takes up what was typed.
    await expect(actors.getByRole('status')).toHaveText(/ found\.$/);
    const labels = actors.getByRole('checkbox');
    return labels.evaluateAll((boxes) => boxes.map((box) => box.closest('label')?.textContent ?? null));
  }

  test('folds case, every form of apostrophe, and accents in either form', async ({ page }) => {
    const forms = [
      'netanyahu’s office',
      'NETANYAHU‘S',
      "netanyahu's",
      'netanyahuʼs',
      'n\u00e9tanyahu’s',
      'ne\u0301tanyahu’s',
    ];
    for (const words of forms) expect(await found(page, words), words).toEqual(['Netanyahu’s office']);
  });

  test('looks in roles, affiliations and sides as well, and says how many it found', async ({ page }) => {
    expect(await found(page, 'mediators')).toEqual(['Qatar', 'Egypt', 'United States']);
    const { actors } = dashboard(page);
    await expect(actors.getByRole('status')).toHaveText('3 of 33 people and bodies found.');
    expect(await found(page, 'foreign intelligence')).toEqual(['Mossad']);
    await expect(actors.getByRole('status')).toHaveText('1 of 33 people and bodies found.');
  });

  test('takes every character as it is, says when no one was found, and leads back to everyone', async ({
    page,
  }) => {
    const { actors, search } = dashboard(page);
    for (const words of ['.*(', '[', '\\', '(?=', 'xyzzy', '<img src=x onerror=alert(1)>', ' .  *']) {
      expect(await found(page, words), words).toEqual([]);
      await expect(actors.getByText('No one found')).toBeVisible();
      await expect(actors).toContainText(`“${words.trim()}”`);
      await expect(actors.getByRole('status')).toHaveText('0 of 33 people and bodies found.');
      await actors.getByRole('button', { name: 'Show everyone' }).click();
      await expect(search).toHaveValue('');
      await expect(actors.getByRole('checkbox')).toHaveCount(33);
    }
  });

  test('does not change the selection, and a side selects only those that are shown', async ({ page }) => {
    const { actor, side, search } = dashboard(page);
    await actor('Hamas').check();
    await search.fill('mossad');
    await expect(page).toHaveURL('/?actor=hamas');
    await side('Israel')
      .getByRole('button', { name: /^Select all/ })
      .click();
    await expect(page).toHaveURL('/?actor=hamas,mossad');
  });
});

test.describe('the address is the state:', () => {
  const FULL = '/?actor=hamas,qatar&as-of=article&table=hostages';

  async function expectFullState(page: Page) {
    const { actor, asOf, tableButton, selection, timer } = dashboard(page);
    await expect(actor('Hamas')).toBeChecked();
    await expect(actor('Qatar')).toBeChecked();
    await expect(actor('Egypt')).not.toBeChecked();
    await expect(asOf('the article’s day')).toBeChecked();
    await expect(timer).toHaveText('9 days left on 11 January 2025');
    await expect(tableButton(HOSTAGES_CHART)).toHaveAttribute('aria-pressed', 'true');
    await expect(selection).toContainText('Hamas and Qatar:');
  }

  async function chooseAll(page: Page) {
    const { actor, asOf, tableButton } = dashboard(page);
    await actor('Hamas').check();
    await actor('Qatar').check();
    await asOf('the article’s day').click();
    await tableButton(HOSTAGES_CHART).click();
    await expect(page).toHaveURL(FULL);
  }

  test('it is written as the reader chooses, and a reload restores it', async ({ page }) => {
    await page.goto('/');
    await chooseAll(page);
    await page.reload();
    await expectFullState(page);
    await expect(dashboard(page).notes).toHaveCount(0);
  });

  test('a copied link opens the same view elsewhere', async ({ page, context }) => {
    await page.goto('/');
    await chooseAll(page);
    const other = await context.newPage();
    await other.goto(page.url());
    await expectFullState(other);
  });

  test('Back undoes one choice at a time, and Forward makes it again', async ({ page }) => {
    await page.goto('/');
    await chooseAll(page);
    const { actor, asOf, tableButton, selection } = dashboard(page);
    await page.goBack();
    await expect(tableButton(HOSTAGES_CHART)).toHaveAttribute('aria-pressed', 'false');
    await expect(dashboard(page).drawing(HOSTAGES_CHART)).toBeVisible();
    await page.goBack();
    await expect(asOf('today')).toBeChecked();
    await page.goBack();
    await expect(actor('Qatar')).not.toBeChecked();
    await expect(selection).toHaveText(HAMAS_IN_WORDS);
    await page.goBack();
    await expect(actor('Hamas')).not.toBeChecked();
    await expect(page).toHaveURL('/');
    for (let step = 0; step < 4; step += 1) await page.goForward();
    await expectFullState(page);
    await expect(page).toHaveURL(FULL);
  });

  test('what stands behind # is kept while the reader chooses', async ({ page }) => {
    await page.goto('/#actors');
    await dashboard(page).actor('Hamas').check();
    await expect(page).toHaveURL('/?actor=hamas#actors');
  });
});

test.describe('what a link asks for in vain is ignored with a note:', () => {
  const rows = [
    { query: '?actor=__proto__', note: 'names a person or body that this page does not hold: “__proto__”' },
    {
      query: '?actor=constructor,toString',
      note: 'names people or bodies that this page does not hold: “constructor” and “toString”',
    },
    { query: '?table=nowhere', note: 'names a chart that this page does not hold: “nowhere”' },
    { query: '?as-of=x', note: 'asks for the day “x”, which is not “article” or “today”; today is used' },
    { query: '?actor=<img src=x onerror=alert(1)>', note: '“<img src=x onerror=alert(1)>”' },
    { query: `?actor=${'a'.repeat(300)}`, note: `“${'a'.repeat(40)}…”` },
    { query: '?actor=a,b,c,d,e', note: '“a”, “b”, “c” and 2 more' },
  ];
  for (const { query, note } of rows) {
    test(query.slice(0, 60), async ({ page }) => {
      await page.goto(`/${query}`);
      const { notes, figure, selection } = dashboard(page);
      await expect(notes).toContainText(note);
      await expect(selection).toHaveCount(0);
      await expect(figure('hostages still held in Gaza')).toContainText('roughly 100');
    });
  }

  test('the rest of the link is used, and the note can be closed', async ({ page }) => {
    await page.goto('/?actor=hamas,atlantis&table=hostages');
    const { notes, actor, tableButton, selection } = dashboard(page);
    await expect(notes).toContainText('“atlantis”. The rest of the link is used.');
    await expect(actor('Hamas')).toBeChecked();
    await expect(tableButton(HOSTAGES_CHART)).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: 'Close note' }).click();
    await expect(notes).toHaveCount(0);
    await expect(selection).toHaveText(HAMAS_IN_WORDS);
  });

  test('a query of 100,000 characters', async ({ page }) => {
    // The test's own server refuses so long a request, as many do; one that does not gives the page.
    const index = readFileSync(new URL('../dist/index.html', import.meta.url), 'utf8');
    await page.route(/\?actor=/, (route) => route.fulfill({ contentType: 'text/html', body: index }));
    await page.goto(`/?actor=hamas,${'x'.repeat(100_000)}`);
    const { notes, actor, figure } = dashboard(page);
    await expect(notes).toHaveText(/The link is too long to read, so the whole page is shown\./);
    await expect(actor('Hamas')).not.toBeChecked();
    await expect(figure('hostages still held in Gaza')).toContainText('roughly 100');
  });

  test('but 100,000 characters behind # are nothing to the page, and choosing still works', async ({
    page,
  }) => {
    await page.goto(`/?actor=qatar#${'x'.repeat(100_000)}`);
    const { notes, actor, selection } = dashboard(page);
    await expect(actor('Qatar')).toBeChecked();
    await expect(notes).toHaveCount(0);
    await actor('Qatar').uncheck();
    await actor('Hamas').check();
    await expect(selection).toHaveText(HAMAS_IN_WORDS);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the bar at the foot opens the list, choosing works, and Escape goes back to the bar', async ({
    page,
  }) => {
    await page.goto('/');
    const open = page.getByRole('button', { name: 'Choose who' });
    await expect(open).toBeInViewport({ ratio: 1 });
    await open.click();
    const dialog = page.getByRole('dialog', { name: 'Choose who' });
    await expect(dialog).toBeVisible();
    await dialog.getByRole('searchbox').fill('hamas');
    await dialog.getByRole('checkbox', { name: 'Hamas', exact: true }).check();
    await expect(page).toHaveURL('/?actor=hamas');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    const again = page.getByRole('button', { name: 'Choose who' });
    await expect(again).toBeFocused();
    await expect(again).toBeInViewport({ ratio: 1 });
    await expect(dashboard(page).selection).toHaveText(HAMAS_IN_WORDS);
    await expect(dashboard(page).selection).toBeInViewport({ ratio: 1 });
    await dashboard(page).clear.click();
    await expect(page).toHaveURL('/');
  });

  test('“Done” closes the list as well, and the page behind it cannot be reached while it is open', async ({
    page,
  }) => {
    await page.goto('/');
    const open = page.getByRole('button', { name: 'Choose who' });
    await open.click();
    const dialog = page.getByRole('dialog', { name: 'Choose who' });
    // A full round of Tab stays inside, but for the browser's own bar.
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      const where = await page.evaluate(() => document.activeElement?.closest('dialog, body')?.nodeName);
      expect(
        where === 'DIALOG' || (await page.evaluate(() => document.activeElement === document.body)),
      ).toBe(true);
    }
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect(dialog).toBeHidden();
    await expect(open).toBeFocused();
  });
});
