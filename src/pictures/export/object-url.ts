/** An address for a file that was made here, which pictures and downloads need; null where the browser gives none. */
export function objectUrl(file: Blob): string | null {
  try {
    return URL.createObjectURL(file);
  } catch {
    return null;
  }
}

export const NO_FILES =
  'This browser lets no page hand over a file, so nothing can be saved from here: open the page in another browser.';
