import { forgetLostPreloads } from './lost-preloads.ts';

/**
 * Fetches a part of the app that is not needed at first. Asked again after it was lost, it also asks again for
 * the style sheets that were lost with it: the build's loader asks for each of those once.
 *
 * Rejects where the part cannot be fetched.
 */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  await Promise.all(lostSheets().map(askAgain));
  return load();
}

/** What is added to the address of each file that was asked for in vain. */
const added: Record<string, string> = {};

/**
 * Imports one file, and after it was lost asks for it again under another address: Firefox and WebKit remember that
 * the first brought nothing. Files that it stands on in turn are theirs to remember until the page is loaded anew.
 */
export async function importPart<T>(load: () => Promise<T>): Promise<T> {
  // The file's name is the build's, and stands only in the text of the function; where all is in one file there is none.
  const file = /import\(.(\.\/[\w-]+\.js)/.exec(String(load))?.[1] ?? '';
  const more = added[file];
  try {
    return await (more ? import(/* @vite-ignore */ file + more) : load());
  } catch (reason) {
    if (file) added[file] = `${more ?? '?'}1`;
    forgetLostPreloads();
    throw reason;
  }
}

/** Links whose sheet never came. The page's own sheet stands inline, and its link is switched off. */
function lostSheets(): HTMLLinkElement[] {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
  return [...links].filter((link) => !link.disabled && !isThere(link));
}

/** A sheet of our own origin that came can be read; one that was lost is null or may not be, by browser. */
function isThere({ sheet }: HTMLLinkElement): boolean {
  try {
    return sheet !== null && sheet.cssRules.length > 0;
  } catch {
    return false;
  }
}

function askAgain(lost: HTMLLinkElement): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = lost.href;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', () => reject(new Error(`${link.href} could not be fetched`)));
    lost.replaceWith(link);
  });
}
