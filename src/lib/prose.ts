/** "a", "a and b", "a, b and c" */
export function listInWords(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** "1 day", "9 days" */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numberInFigures(count)} ${count === 1 ? one : many}`;
}

/** 46000 → "46,000", in full, however large or small. */
export function numberInFigures(value: number): string {
  const text = String(value);
  // Not for every number: the first formatter that it makes costs a phone more than all else before a page answers.
  if (/[^\d.-]/.test(text)) return value.toLocaleString('en-GB', { maximumFractionDigits: 20 });
  const [whole = '', ...fraction] = text.split('.');
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, ','), ...fraction].join('.');
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** For our own words that begin a line of their own and stand within a sentence, too; no name is such. */
export function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
