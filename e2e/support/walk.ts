import type { Page } from '@playwright/test';
import { takenOver, translatePage } from './translate.ts';

export interface Walk {
  readonly steps: number;
  readonly random: () => number;
  readonly translated: boolean;
}

interface Found {
  /** Whether the focus stood on something before. */
  readonly focused: boolean;
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

const KEYS = [
  'Tab',
  'Tab',
  'Shift+Tab',
  'Enter',
  'Space',
  'Escape',
  'ArrowDown',
  'ArrowUp',
  'ArrowLeft',
  'h',
  'z',
];
/** What opens the machine's own windows, or leaves the page, is not for a walk: by selector, and by how its words begin. */
const LEFT = {
  places: '[target="_blank"], [href^="http"], [href^="./"], [type="file"], .open-saved button',
  words: '^(Print|Share|Reload|Choose a file)',
};
const SIZES = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
] as const;

/**
 * Does with the page what no test has thought of: presses, keys, sizes, Backs and reloads, one after the other. Gives
 * what went wrong, each with the steps that led there.
 */
export async function walk(page: Page, { steps, random, translated }: Walk): Promise<readonly string[]> {
  const problems: string[] = [];
  const taken: string[] = [];
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  const whole = async () => {
    await takenOver(page);
    if (translated) await translatePage(page);
  };
  await whole();
  let pressed = 0;
  for (let step = 0; step < steps && problems.length === 0; step++) {
    const chance = random();
    let keepsFocus = false;
    if (chance < 0.5) {
      const found = await reach(page, random());
      if (found === null) continue;
      taken.push(`press ${found.name}`);
      pressed++;
      await page.mouse.click(found.x, found.y);
      keepsFocus = true;
    } else if (chance < 0.9) {
      const key = KEYS[Math.floor(random() * KEYS.length)] ?? 'Tab';
      // A control that a new width has hidden had the focus, and Tab goes on from there.
      const focused = await whatHasFocus(page);
      if (focused?.leaves && ['Enter', 'Space'].includes(key)) continue;
      keepsFocus = focused !== null;
      taken.push(`${key} on ${focused?.name ?? 'nothing'}`);
      await page.keyboard.press(key);
      // From the last control Tab leaves the page, for the browser's own.
      if (key.endsWith('Tab')) keepsFocus = false;
    } else if (chance < 0.94) {
      const size = SIZES[Math.floor(random() * SIZES.length)] ?? SIZES[0];
      taken.push(`${size.width} wide`);
      await page.setViewportSize(size);
    } else if (chance < 0.98 && pressed > 0) {
      taken.push('Back');
      pressed = 0;
      const moved = await page.evaluate(() => {
        if (history.state === 'start') return false;
        history.back();
        return true;
      });
      if (moved) await page.waitForLoadState();
    } else {
      taken.push('reload');
      await page.reload();
      await whole();
    }
    const wrong = [...thrown.map((message) => `error: ${message}`), ...(await faults(page, keepsFocus))];
    problems.push(...wrong.map((fault) => `${fault}, after ${taken.slice(-12).join(' · ')}`));
  }
  return problems;
}

/** What has the focus and is shown; null where nothing has. */
function whatHasFocus(page: Page): Promise<{ readonly name: string; readonly leaves: boolean } | null> {
  return page.evaluate((left) => {
    const focus = document.activeElement;
    if (focus === null || focus === document.body || !focus.checkVisibility()) return null;
    const name = (focus.ariaLabel ?? focus.textContent).trim().slice(0, 40) || focus.tagName;
    return { name, leaves: focus.matches(left.places) || new RegExp(left.words).test(name) };
  }, LEFT);
}

/** Where one of the controls that can be seen is, brought into sight; null where something else lies over it. */
function reach(page: Page, share: number): Promise<Found | null> {
  return page.evaluate(
    async ({ share, left }) => {
      const modal = document.querySelector('dialog[open]');
      const controls = [
        ...(modal ?? document).querySelectorAll<HTMLElement>(
          'button, a[href], input, summary, [data-receipt], textarea',
        ),
      ].filter(
        (each) =>
          each.checkVisibility({ visibilityProperty: true }) &&
          !each.matches(`${left.places}, :disabled`) &&
          !new RegExp(left.words).test(each.textContent.trim()),
      );
      const control = controls[Math.floor(share * controls.length)];
      if (control === undefined) return null;
      control.scrollIntoView({ block: 'center', behavior: 'instant' });
      // Keys scroll smoothly, and what was opened before may still be coming.
      let rect = new DOMRect();
      for (let next = control.getBoundingClientRect(); next.top !== rect.top || next.left !== rect.left; ) {
        rect = next;
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        next = control.getBoundingClientRect();
      }
      const { left: x, top: y, width, height } = rect;
      const at = { x: x + width / 2, y: y + height / 2 };
      const top = document.elementFromPoint(at.x, at.y);
      if (top === null || !(control.contains(top) || top.closest('label')?.contains(control))) return null;
      return {
        ...at,
        focused: document.activeElement !== document.body,
        name: (control.ariaLabel ?? control.textContent ?? '').trim().slice(0, 40) || control.tagName,
      };
    },
    { share, left: LEFT },
  );
}

/** What no state of the page may show. */
function faults(page: Page, keepsFocus: boolean): Promise<string[]> {
  return page.evaluate(async (keepsFocus) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    // What a press changes stands by the second frame, and its focus; what it fetched, else the same walk would meet
    // another page each time.
    await frame();
    for (let frames = 0; frames < 600 && /Loading…/.test(document.body.innerText); frames++) await frame();
    await frame();
    const found: string[] = [];
    if (document.querySelector('.broken'))
      found.push(`broken: ${document.querySelector('.broken')?.textContent}`);
    const focus = document.activeElement;
    if (keepsFocus && (focus === null || focus === document.body)) found.push('the focus is nowhere');
    for (const panel of document.querySelectorAll(
      'main > section, main > aside, main > header, section.chart',
    ))
      if (panel.checkVisibility() && panel.textContent.trim() === '') found.push(`blank: ${panel.className}`);
    const timer = document.querySelector('[role="timer"]')?.textContent ?? '';
    if (!/\d+ days? ago$/.test(timer) && !/left on 11 January 2025$/.test(timer) && !/ago$/.test(timer))
      found.push(`the deadline says “${timer}”`);
    const article = document.querySelector<HTMLInputElement>('input[name="as-of"][value="article"]');
    if (article?.checked !== /left on/.test(timer))
      found.push(`the deadline says “${timer}” for another choice`);
    const receipt = document.querySelector('.receipt-panel');
    const words = receipt?.querySelector('h2')?.textContent ?? '';
    if (receipt && !receipt.ariaLabel?.startsWith(`${words}:`))
      found.push(`${words} over ${receipt.ariaLabel}`);
    return found;
  }, keepsFocus);
}
