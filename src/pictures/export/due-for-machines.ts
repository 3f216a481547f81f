import { type Due, precisionOf } from '../../digest/due.ts';
import { withOffset } from '../../lib/zoned-time.ts';

/** ISO 8601 for machines: a time has what its clock is ahead of UTC. */
export function dueForMachines({ date, timeZone }: Due): string {
  return precisionOf(date) === 'time' ? withOffset(timeZone, date) : date;
}
