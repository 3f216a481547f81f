import { useEffect, useState } from 'react';
import { loadPart } from '../ui/load-part.ts';

/** What counts hours and minutes. */
export type Hours = typeof import('./by-the-hour.ts');

/**
 * Fetched where a deadline has a time of the clock: undefined while it is on its way, and null where it was lost, or is
 * not needed: then days are counted.
 */
export function useHours(isNeeded: boolean): Hours | null | undefined {
  const [hours, setHours] = useState<Hours | null | undefined>(isNeeded ? undefined : null);
  useEffect(() => {
    if (!isNeeded) return;
    let wanted = true;
    loadPart(() => import('./by-the-hour.ts')).then(
      (there) => wanted && setHours(there),
      () => wanted && setHours(null),
    );
    return () => {
      wanted = false;
    };
  }, [isNeeded]);
  return hours;
}
