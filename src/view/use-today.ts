import { startTransition, useEffect, useState } from 'react';
import { type Day, dayIn } from '../lib/calendar.ts';

const EVERY_MINUTE = 60_000;

/**
 * Today in a time zone (the machine's own if none is named), read from the clock afresh each minute and
 * whenever the tab wakes: a sleeping tab misses ticks, so nothing is counted down. Null at first, as in the page
 * that is built, which does not know when it is read.
 */
export function useToday(timeZone: string | undefined): Day | null {
  const [today, setToday] = useState<Day | null>(null);
  useEffect(() => {
    // As a transition: it must not hurry the app's taking over of the rest of the page.
    const read = () => startTransition(() => setToday(dayIn(timeZone, Date.now())));
    read();
    const timer = setInterval(read, EVERY_MINUTE);
    document.addEventListener('visibilitychange', read);
    window.addEventListener('pageshow', read);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', read);
      window.removeEventListener('pageshow', read);
    };
  }, [timeZone]);
  return today;
}
