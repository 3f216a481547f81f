/**
 * Says that the app did not come, so that no control is dead without a word. Without React, which may be what was
 * lost. What the reader has chosen stands in the address, so a reload keeps it.
 */
export function sayAppLost(page: Document): void {
  const notice = page.createElement('div');
  notice.className = 'notes app-lost';
  notice.role = 'alert';
  const words = page.createElement('p');
  words.textContent =
    'Part of this page could not be loaded. All its words and charts are here and actors can be selected; tables, saving and checking need the rest. Reloading keeps what you have chosen.';
  const reload = page.createElement('button');
  reload.type = 'button';
  reload.className = 'quiet';
  reload.textContent = 'Reload';
  reload.addEventListener('click', () => page.defaultView?.location.reload());
  notice.append(words, reload);
  page.body.append(notice);
}
