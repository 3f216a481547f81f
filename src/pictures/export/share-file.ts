/** Whether this system has a way to share that takes such a file. */
export function canShare(file: File): boolean {
  const { canShare }: Partial<Navigator> = navigator;
  return canShare?.call(navigator, { files: [file] }) ?? false;
}

/** Hands a file to the system's own way to share, and says how it went; nothing where the reader changed their mind. */
export async function shareFile(file: File): Promise<string> {
  try {
    await navigator.share({ files: [file] });
    return 'Shared.';
  } catch (error) {
    const isTheirChoice = error instanceof DOMException && error.name === 'AbortError';
    return isTheirChoice ? '' : 'The system did not take it. Save it instead.';
  }
}
