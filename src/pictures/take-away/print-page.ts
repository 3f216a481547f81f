import { ONLY, onlyRule } from '../../page/view/only-these.ts';

/** Prints all of the page, or of it only what is tied to these actors, whatever the screen shows; afterwards it is as it was. */
export function printPage(what: 'all' | readonly string[]): void {
  const page = document.documentElement;
  const before = page.hasAttribute(ONLY);
  const sheet = new CSSStyleSheet();
  if (what !== 'all') sheet.replaceSync(onlyRule(what));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  page.toggleAttribute(ONLY, what !== 'all');
  window.addEventListener(
    'afterprint',
    () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
      page.toggleAttribute(ONLY, before);
    },
    { once: true },
  );
  window.print();
}
