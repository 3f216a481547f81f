/** Hands a file to the browser's own way of saving. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data once it has begun; a minute is ample for it to begin.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
