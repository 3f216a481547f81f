/** On the page while what is not tied to the selected is left out. */
export const ONLY = 'data-only';

/**
 * What *Only these* leaves out: statements that are tied to none of these actors, and in lists of actors (`data-who`)
 * all others. Not who has the focus, which would be lost, nor what says where the page stands (`.countdown`). Axes and
 * scales carry no actors and stay. Written anew for each selection, as no rule could stand ready for all.
 */
export function onlyRule(selected: readonly string[]): string {
  const any = (attribute: string) =>
    `:is(${selected.map((actor) => `[${attribute}~="${actor}"]`).join(', ')})`;
  const page = `[${ONLY}]`;
  const tied = any('data-actors');
  const hidden = [
    `${page} [data-actors]:not(${tied}, .countdown)`,
    `${page} [data-who]:not(${any('data-who')}, :focus-within)`,
    // How many of the figures are left out is said with those that lead.
    `${page} .also-counted:not(:has(${tied}))`,
    `${page} .side:has([data-who]):not(:has(${any('data-who')}, :focus))`,
  ];
  // On paper what is left empty goes, and so do the receipts of what is left out.
  const onPaper = [
    `${page} .endnotes [data-of]:not(${any('data-of')})`,
    `${page} .chart:not(:has(${tied}))`,
    `${page} .panel:has([data-actors]):not(:has(${tied}, .countdown))`,
  ];
  return `${hidden.join()}{display: none}@media print{${onPaper.join()}{display: none}}`;
}
