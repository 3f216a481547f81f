import { expect, type Locator, type Page } from '@playwright/test';

/** The parts of the page, found as a reader finds them: by role and name. */
export function dashboard(page: Page) {
  const figures = page.locator('.leading, .also-counted');
  const actors = page.getByRole('complementary', { name: 'Who is in it' });
  const deadline = sectionOf(page, 'Deadline', 2);
  const chart = (title: string) => sectionOf(page, title, 3);
  return {
    headline: page.getByRole('heading', { level: 1 }),
    /** Those that lead, and then the others. */
    figures,
    /** A figure by its label. */
    figure: (label: string) => itemOf(figures, label),
    deadline,
    timer: page.getByRole('timer'),
    asOf: (day: 'the article’s day' | 'today') => deadline.getByRole('radio', { name: day }),
    chart,
    /** For eyes only; ears have its list of marks. */
    drawing: (title: string) => chart(title).locator('.plot'),
    marks: (title: string) => chart(title).locator('.mark-list').getByRole('link'),
    tableButton: (title: string) => chart(title).getByRole('button', { name: /^Table/ }),
    saveButton: (title: string) => chart(title).getByRole('button', { name: /^Save/ }),
    actors,
    actor: (name: string) => actors.getByRole('checkbox', { name, exact: true }),
    /** The line of an actor: its box and its answer. */
    actorLine: (name: string) =>
      page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name, exact: true }) }),
    side: (label: string) => actors.getByRole('group', { name: label, exact: true }),
    search: actors.getByRole('searchbox'),
    /** What the selection is tied to, in words. */
    selection: page
      .getByRole('region', { name: 'Selection' })
      .getByRole('status')
      .filter({ hasText: ' of ' }),
    onlyThese: page.getByRole('checkbox', { name: 'Only these' }),
    clear: page.getByRole('button', { name: 'Clear selection' }),
    receipt: page.getByRole('dialog', { name: /^Receipt/ }),
    /** What a link asked for in vain. */
    notes: page.getByRole('status').filter({ hasText: 'The link' }),
  };
}

/** The part of the page under a heading: a panel, or within that of the charts one chart. */
export function sectionOf(page: Page, name: string, level: 2 | 3): Locator {
  const heading = page.getByRole('heading', { name, level, exact: true });
  return page.locator(level === 2 ? '.panel' : '.chart').filter({ has: heading });
}

/** The item of a list that holds exactly this text as a part of its own. */
export function itemOf(list: Locator, text: string): Locator {
  return list.getByRole('listitem').filter({ has: list.page().getByText(text, { exact: true }) });
}

/** The numbers that lead to the words behind a statement. */
export function receiptMarks(within: Locator): Locator {
  return within.getByRole('link', { name: /receipt \d+/i });
}

/** Opens the words behind a statement by the first number that stands there. */
export async function openReceipt(within: Locator): Promise<Locator> {
  const mark = receiptMarks(within).first();
  const number = (await mark.textContent())?.match(/\d+$/)?.[0];
  await mark.click();
  const receipt = within.page().getByRole('dialog', { name: new RegExp(`^Receipt ${number}:`) });
  // It takes the focus as it opens, and so closes a menu that was opened before.
  await expect(receipt.getByRole('heading').first()).toBeFocused();
  return receipt;
}
