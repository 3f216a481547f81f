import { expect } from '@playwright/test';
import { attributionOf, digest } from '../bundled-digest.ts';
import type { EnginePage } from './engine.ts';

interface Copy {
  readonly text: string;
  readonly html: string;
}

/**
 * Copies the whole page, and looks at what is pasted elsewhere, as text and as a document: every figure's date stands there
 * with no number of a receipt behind it, which would be read with it, and quotes are in their quotation marks.
 */
export async function expectCopyIsTrue(page: EnginePage): Promise<void> {
  await page.press('ControlOrMeta+a', 'ControlOrMeta+c');
  await page.run(takePaste, null);
  await page.press('ControlOrMeta+v');
  await expect.poll(() => page.run(pasted, null)).not.toBeNull();
  const { text = '', html = '' } = (await page.run(pasted, null)) ?? {};
  for (const words of [text, wordsOf(html)].map(bare)) {
    for (const figure of digest.figures) {
      const around = words.split(bare(attributionOf(figure)));
      const behind = around.slice(1);
      expect(behind, figure.label).not.toEqual([]);
      expect(
        behind.filter((each) => /^[^\S\n]*\d/.test(each)),
        figure.label,
      ).toEqual([]);
      // The lines of a drawing are not run together.
      expect(
        around.slice(0, -1).filter((each) => /[\p{L}\p{N}]$/u.test(each)),
        figure.label,
      ).toEqual([]);
    }
    for (const { quoted } of digest.positions)
      if (quoted !== undefined) expect(words).toContain(`Quoted: “${quoted}”.`);
  }
}

/** Without marks of direction, and each blank the same. */
function bare(words: string): string {
  return words.replaceAll(/[\u2066-\u2069]/g, '').replaceAll(/[^\S\n]+/g, ' ');
}

/** The words of a document, a line for each of its blocks. */
function wordsOf(html: string): string {
  return html
    .replaceAll(/<\/?(?:p|div|li|[od]l|d[dt]|h\d|section|text|td|tr)\b[^>]*>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ');
}

/** Runs in the page: what is pasted goes no further, as the page's own policy would refuse the styles in it. */
function takePaste(): void {
  const place = document.createElement('textarea');
  place.addEventListener('paste', (event) => {
    event.preventDefault();
    const read = (type: string) => event.clipboardData?.getData(type) ?? '';
    Reflect.set(window, 'pastedCopy', { text: read('text/plain'), html: read('text/html') });
  });
  document.body.append(place);
  place.focus();
}

/** Runs in the page. */
function pasted(): Copy | null {
  return (Reflect.get(window, 'pastedCopy') as Copy | undefined) ?? null;
}
