import { NO_FILES, objectUrl } from './object-url.ts';

/** Hands a file to the browser's own way of saving, and says so: whether it arrives no page can know. */
export function saveFile(blob: Blob, name: string): string {
  const url = objectUrl(blob);
  if (url === null) return NO_FILES;
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data once it has begun; a minute is ample for it to begin.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return `Given to your browser to save as ${name}.`;
}
