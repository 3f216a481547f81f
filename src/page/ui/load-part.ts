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
