import type { Page } from '@playwright/test';
import { keyOf } from '../../src/digest/copy/query.ts';
import { quotesOf } from '../../src/digest/receipts.ts';
import type { Digest } from '../../src/digest/schema.ts';
import { digest } from './bundled-digest.ts';
import { expect } from './test.ts';

/** A text of our own that holds every quote of the digest once, those that overlap joined into one sentence. */
export const COPY = joined(
  quotesIn(digest).map((each) => [each.prefix, each.quote, each.suffix].filter(Boolean).join(' ')),
)
  .map((words) => `It says: ${words} here.`)
  .join('\n\n');

export const OVER = 'Thursday, Gaza’s Health Ministry said over 46,000 Palestinians';

/** Each quotation once, as the check counts them. */
export function quotesIn(of: Digest) {
  const { actors, figures, events, issues, positions, relations, deadline } = of;
  const all = [
    ...actors,
    ...figures,
    ...events,
    ...issues,
    ...positions,
    ...relations,
    ...[deadline ?? []].flat(),
    ...[...figures.map(({ about }) => about), ...events.map((event) => event.actors)]
      .flat()
      .filter((tie) => typeof tie !== 'string'),
  ].flatMap(quotesOf);
  return [...new Map(all.map((each) => [keyOf(each), each])).values()];
}

/** The phrases, each within another left out, and those with three words or more in common at their ends joined. */
function joined(phrases: readonly string[]): readonly string[] {
  const left = [...new Set(phrases)].filter(
    (phrase, _, all) => !all.some((other) => other !== phrase && ` ${other}`.includes(` ${phrase}`)),
  );
  for (const [place, phrase] of left.entries()) {
    for (const [otherPlace, other] of left.entries()) {
      if (place === otherPlace) continue;
      const words = phrase.split(' ');
      const common = words.findIndex(
        (_, from) => words.length - from >= 3 && other.startsWith(`${words.slice(from).join(' ')} `),
      );
      if (common === -1) continue;
      const rest = left.filter((_, at) => at !== place && at !== otherPlace);
      return joined([...rest, [...words.slice(0, common), other].join(' ')]);
    }
  }
  return left;
}

export async function openCheck(page: Page, go = true) {
  if (go) await page.goto('/');
  await page.getByRole('button', { name: 'Paste or choose the text' }).click();
  const field = page.getByLabel('The article’s text', { exact: true });
  await expect(field).toBeVisible();
  return {
    field,
    check: page.getByRole('button', { name: 'Check this text' }),
    summary: page.locator('.check-summary'),
    group: (name: 'Changed' | 'Not found' | 'Found') =>
      page
        .locator('.copy-group')
        .filter({ has: page.getByRole('heading', { name: new RegExp(`^${name}: `) }) }),
  };
}

/** As Control and V do, with a clipboard of the test's own. */
export async function paste(page: Page, text: string) {
  await page.getByLabel('The article’s text', { exact: true }).evaluate((field, pasted) => {
    if (!(field instanceof HTMLTextAreaElement)) throw new Error('no field');
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    if (field.dispatchEvent(event)) field.value = pasted;
  }, text);
}
