import type { Page } from '@playwright/test';

/**
 * Does to the page what translators do, and goes on doing it: every text node is taken out and its words stand in a
 * `<font>` in its place, except where the page says that nothing is to be translated. The words stay as they are, so
 * that a test can read them.
 */
export async function translatePage(page: Page): Promise<void> {
  await page.evaluate(translate);
}

/** Waits until the app has taken over the whole page: it does so in steps, the part under the pointer before others. */
export async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(isTakenOver);
}

/** Runs in the page. */
export function translate(): void {
  const kept = '[translate="no"], script, style, textarea, svg, font';
  const wrapWords = (root: Node) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
      if (text instanceof Text && text.data.trim() !== '' && !text.parentElement?.closest(kept))
        found.push(text);
    for (const text of found) {
      const font = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = text.data;
      font.append(inner);
      text.replaceWith(font);
    }
  };
  wrapWords(document.body);
  new MutationObserver((records) => {
    for (const { target } of records)
      if (target.isConnected)
        wrapWords(target.nodeType === Node.TEXT_NODE ? (target.parentNode ?? target) : target);
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
}

/** Runs in the page. */
export function isTakenOver(): boolean {
  // But for what stays as it was built.
  const controls = [
    ...document.querySelectorAll('#root button:not([data-does]), #root input:not([name="only"])'),
  ];
  return (
    controls.length > 0 &&
    controls.every((control) => Object.keys(control).some((key) => key.startsWith('__reactProps')))
  );
}
