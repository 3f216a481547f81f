/** "a", "a and b", "a, b and c" */
export function listInWords(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** "1 day", "9 days" */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numberInFigures(count)} ${count === 1 ? one : many}`;
}

/** Made once: a formatter costs a phone more than all that it formats on a page. */
const FIGURES = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });

/** 46000 → "46,000" */
export function numberInFigures(value: number): string {
  return FIGURES.format(value);
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** For comparing what a reader types: case, accents and apostrophes folded, in either Unicode form. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘ʼ]/g, "'").toLocaleLowerCase('en').trim();
}
