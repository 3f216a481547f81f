import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export const DARK_READER = createRequire(import.meta.url).resolve('darkreader');

/** Dark Reader's own script, for a page that is served with it. */
export function darkReader(): string {
  return readFileSync(DARK_READER, 'utf8');
}

/** Runs in the page, after that script. */
export function recolour(): void {
  const reader: unknown = Reflect.get(window, 'DarkReader');
  if (typeof reader !== 'object' || reader === null) throw new Error('Dark Reader did not come');
  const enable: unknown = Reflect.get(reader, 'enable');
  if (typeof enable !== 'function') throw new Error('Dark Reader cannot be switched on');
  enable({ brightness: 100, contrast: 100 });
}

/** Runs in the page: the colour of its ground. */
export function ground(): string {
  return getComputedStyle(document.body).backgroundColor;
}

/** Runs in the page: how much lighter than the ground each bar is, of 765 from black to white. */
export function lightOfBars(): number[] {
  const light = (colour: string) =>
    (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, each) => sum + Number(each), 0);
  return [...document.querySelectorAll('.plot [data-part="body"]')]
    .filter((shape) => shape.checkVisibility())
    .map(
      (shape) => light(getComputedStyle(shape).fill) - light(getComputedStyle(document.body).backgroundColor),
    );
}
