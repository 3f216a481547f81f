import { sourceInWords } from '../digest/words.ts';
import type { Page } from '../view/page.ts';
import { pageAddress } from '../view/page-address.ts';
import { linkToView } from './view-link.ts';

/** Whether this system has a way to share, and the page an address that others could open. */
export function canSharePages(): boolean {
  return typeof (navigator as Partial<Navigator>).share === 'function' && pageAddress() !== '';
}

/** Hands the link of this view with its words, and where the system takes it a picture of the first chart, to the system's own way to share. */
export async function sharePage(page: Page): Promise<string> {
  const { headline, source } = page.digest;
  const words = {
    title: headline,
    text: `${headline}. From one article: ${sourceInWords(source)}; not updated.`,
    url: linkToView(page),
  };
  const picture = await pictureOf(page);
  const withPicture = { ...words, files: picture ? [picture] : [] };
  try {
    await navigator.share(picture && navigator.canShare?.(withPicture) ? withPicture : words);
    return 'Shared.';
  } catch (error) {
    const isTheirChoice = error instanceof DOMException && error.name === 'AbortError';
    return isTheirChoice ? '' : 'The system did not take it. Copy the link instead.';
  }
}

/** The link alone is worth sharing: where no picture can be made, there is none. */
async function pictureOf({ digest, index, store }: Page): Promise<File | null> {
  const [chart] = digest.charts;
  if (chart === undefined) return null;
  try {
    const { makeExport } = await import('../export/make-export.ts');
    const { USUAL_CHOICES } = await import('../export/export-choices.ts');
    const { fileName, proposedName } = await import('../export/file-name.ts');
    const { digestHash } = await import('../export/digest-hash.ts');
    const { siteName } = await import('../export/site-name.ts');
    const { selected, only, asOf } = store.getState();
    const address = pageAddress();
    const hash = await digestHash(digest);
    const input = { chart, digest, index, selected, only, asOf, hash, address, site: siteName(address) };
    const made = await makeExport(input, { ...USUAL_CHOICES, only });
    return made.ok
      ? new File(
          [made.file],
          fileName(proposedName(input, { shape: USUAL_CHOICES.shape, size: made.size }), 'png'),
          { type: made.file.type },
        )
      : null;
  } catch {
    return null;
  }
}
