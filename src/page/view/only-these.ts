/** On the page while what is not tied to the selected is left out. */
export const ONLY = 'data-only';

/**
 * What *Only these* leaves out: statements that are tied to none of these actors (`data-actors`), and what is there for
 * them and never steps back (`data-who`): other actors in lists, a slice of a series, its end in the key. Not who
 * has the focus, which would be lost, nor what says where the page stands (`.countdown`). Axes and scales carry no actors
 * and stay, while anything is drawn on them. Written anew for each selection, as no rule could stand ready for all.
 */
export function onlyRule(selected: readonly string[]): string {
  const any = (attribute: string) =>
    `:is(${selected.map((actor) => `[${attribute}~="${actor}"]`).join(', ')})`;
  const page = `[${ONLY}]`;
  const tied = any('data-actors');
  const who = any('data-who');
  const empty = `${page} .chart:not(:has(${tied}))`;
  const incomplete = `${page} .plot:has([data-row]:not(${tied}))`;
  const hidden = [
    `${page} [data-actors]:not(${tied}, .countdown)`,
    `${page} [data-who]:not(${who}, :focus-within)`,
    `${incomplete} ~ .note`,
    `${incomplete} ~ .reading > .note`,
    `${empty} > :not(.chart-head, .divided)`,
    // How many of the figures are left out is said with those that lead.
    `${page} .also-counted:not(:has(${tied}))`,
    `${page} .side:has([data-who]):not(:has(${who}, :focus))`,
  ];
  // On paper what is left empty goes, and so do the receipts of what is left out.
  const onPaper = [
    `${page} .endnotes [data-of]:not(${any('data-of')})`,
    empty,
    `${page} .panel:has([data-actors]):not(:has(${tied}, .countdown))`,
  ];
  return `${hidden.join()}{display: none}@media print{${onPaper.join()}{display: none}}`;
}
