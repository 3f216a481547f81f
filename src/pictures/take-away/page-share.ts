import { sourceInWords } from '../../digest/words.ts';
import { importPart } from '../../page/ui/load-part.ts';
import type { Page } from '../../page/view/page.ts';
import { pageAddress } from '../../page/view/page-address.ts';
import { linkToView } from './view-link.ts';

/** Whether this system has a way to share, and the page an address that others could open. */
export function canSharePages(): boolean {
  const { share }: Partial<Navigator> = navigator;
  return typeof share === 'function' && pageAddress() !== '';
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
async function pictureOf(page: Page): Promise<File | null> {
  try {
    const { pictureToShare } = await importPart(() => import('./picture-to-share.ts'));
    return await pictureToShare(page);
  } catch {
    return null;
  }
}
