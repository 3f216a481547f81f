import type { Page } from '@playwright/test';

/** The words beside a picture's chart, its title, key and foot, that reach into the chart. */
export function wordsOverChart(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const chart = document.querySelector('svg > g:has([data-row])')?.getBoundingClientRect();
    if (chart === undefined) return ['there is no chart'];
    return [...document.querySelectorAll('svg > text')]
      .filter((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return left < chart.right && right > chart.left && top < chart.bottom && bottom > chart.top;
      })
      .map(({ textContent }) => textContent ?? '');
  });
}

/** What an XML parser finds in an SVG file. Asked in a blank page, as ours allows no parsing of markup. */
export async function factsOfSvg(page: Page, svg: string) {
  const blank = await page.context().newPage();
  const facts = await blank.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    const root = file.documentElement;
    const all = [root, ...root.querySelectorAll('*')];
    const ids = all.map(({ id }) => id).filter((id) => id !== '');
    const references = all.flatMap((element) =>
      [...element.attributes].flatMap(({ name, value }) => [
        ...(/(^|:)href$/.test(name) ? [value] : []),
        ...[...value.matchAll(/url\(([^)]*)\)/g)].map((match) => match[1] ?? ''),
      ]),
    );
    return {
      fault: file.querySelector('parsererror')?.textContent ?? null,
      root: `${root.namespaceURI} ${root.localName}`,
      width: root.getAttribute('width'),
      height: root.getAttribute('height'),
      title: root.querySelector('title')?.textContent,
      description: root.querySelector('desc')?.textContent ?? '',
      words: [...root.querySelectorAll('text')].map((each) => each.textContent).join(' '),
      elements: [...new Set(all.map(({ localName }) => localName))],
      twiceUsedIds: ids.filter((id, place) => ids.indexOf(id) !== place),
      outsideReferences: references.filter((reference) => !ids.includes(reference.replace(/^#/, ''))),
    };
  }, svg);
  await blank.close();
  return facts;
}

/** Words that a drawing breaks into lines, made comparable. */
export function spaceless(words: string): string {
  return words.replace(/\s+/g, '');
}

/** The drawing without the last of its bars, or the first of its discs. */
export function withoutOneMark(svg: string): string {
  const bars = svg.match(/<rect data-part="(?:body|hatched)"[^>]*\/?>/g) ?? [];
  const discs = svg.match(/<circle\b[^>]*\/?>/g) ?? [];
  const mark = bars.at(-1) ?? discs[0];
  if (mark === undefined) throw new Error('the drawing has no mark to take out');
  return svg.replace(mark, '');
}
