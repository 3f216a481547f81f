/** A stretch of time that the page's main thread was busy without a pause, in milliseconds of the page. */
export interface Task {
  readonly start: number;
  readonly duration: number;
}

/** What of a task a tap does not notice. */
const UNNOTICED = 50;

/** Total blocking time: what tasks take over 50 ms, each counted as far as it lies between the two moments. */
export function blockedTime(tasks: readonly Task[], from: number, to: number): number {
  return tasks
    .map(({ start, duration }) => Math.min(start + duration, to) - Math.max(start, from))
    .reduce((sum, length) => sum + Math.max(0, length - UNNOTICED), 0);
}
