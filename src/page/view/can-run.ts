/**
 * Whether this browser has what the page's scripts are written with. One that has not shows the page as it was built,
 * where every word, number and chart stands; half of the scripts would say two things at once.
 */
export function canRun(): boolean {
  try {
    new CSSStyleSheet();
    return ['at', 'findLast', 'toSorted'].every((method) => method in Array.prototype);
  } catch {
    return false;
  }
}
