import { useSyncExternalStore } from 'react';
import { type Day, dayIn } from '../lib/calendar.ts';

const EVERY_MINUTE = 60_000;

/**
 * Today in a time zone (the machine's own if none is named), read from the clock afresh each minute and
 * whenever the tab wakes: a sleeping tab misses ticks, so nothing is counted down. Null in the page as it is
 * built, which does not know when it is read.
 */
export function useToday(timeZone: string | undefined): Day | null {
  return useSyncExternalStore(
    subscribe,
    () => dayIn(timeZone, Date.now()),
    () => null,
  );
}

function subscribe(onChange: () => void): () => void {
  const timer = setInterval(onChange, EVERY_MINUTE);
  document.addEventListener('visibilitychange', onChange);
  window.addEventListener('pageshow', onChange);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', onChange);
    window.removeEventListener('pageshow', onChange);
  };
}
