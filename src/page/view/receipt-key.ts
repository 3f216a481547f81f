/** The id of a statement's entry in the list of receipts; keys hold letters, digits, "-", "_" and "/". */
export function receiptId(key: string): string {
  return `receipt/${key}`;
}

/** What leads to a receipt: the number behind a statement, whose link says to which, and the mark of a drawing. */
export const MARKS = '.mark, [data-receipt]';

/** Those of one statement. A page that a browser saved may name its own address before the "#". */
export function marksOf(key: string): string {
  return `:is([href$="#${receiptId(key)}"], [data-receipt="${key}"])`;
}

/** The key of the statement that a mark leads to; "" of anything else. */
export function receiptOf(mark: Element | null): string {
  return mark instanceof HTMLAnchorElement
    ? mark.hash.slice(`#${receiptId('')}`.length)
    : (mark?.getAttribute('data-receipt') ?? '');
}
