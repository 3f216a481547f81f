const WORDS = {
  files:
    'Part of this page could not be loaded. All its words and charts are here, and people and bodies can be selected; tables, saving and checking need the rest. Reloading keeps what you have chosen.',
  late: 'Part of this page is still loading. All its words and charts are here, and people and bodies can be selected; tables, saving and checking need the rest. Reloading keeps what you have chosen.',
  browser:
    'This browser is too old for the controls of this page. All its words, numbers, charts and receipts are here; selecting, tables, saving and checking need a newer browser.',
} as const;

/**
 * Says that the app did not come, or not yet, and why, so that no control is dead without a word. Without React, which may be what
 * was lost. What the reader has chosen stands in the address, so a reload keeps it.
 * Gives what takes the words back.
 */
export function sayAppLost(page: Document, why: keyof typeof WORDS): () => void {
  // What it asks for could not be counted.
  if (why !== 'late') page.querySelector('.as-of')?.remove();
  const notice = page.createElement('div');
  notice.className = 'notes app-lost';
  notice.setAttribute('role', 'alert');
  const words = page.createElement('p');
  words.textContent = WORDS[why];
  notice.append(words);
  if (why !== 'browser') {
    const reload = page.createElement('button');
    reload.type = 'button';
    reload.className = 'quiet';
    reload.textContent = 'Reload';
    reload.addEventListener('click', () => page.defaultView?.location.reload());
    notice.append(reload);
  }
  page.body.append(notice);
  return () => notice.remove();
}
