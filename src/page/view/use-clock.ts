import { startTransition, useEffect, useState } from 'react';

const MINUTE = 60_000;
/** A timer may come a little before its time. */
const LATE_ENOUGH = 20;

/**
 * The instant of the reader's clock (milliseconds since 1970), anew only where `keyOf` it is another: what is said of it
 * changes then, and nothing on the page before. The clock is read afresh as each of its minutes begins and whenever the
 * tab wakes: a sleeping tab misses ticks, so nothing is counted down. Null at first, as in the page that is built, which
 * does not know when it is read.
 */
export function useClock(keyOf: (instant: number) => string): number | null {
  const [instant, setInstant] = useState<number | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const read = () => {
      clearTimeout(timer);
      const now = Date.now();
      timer = setTimeout(read, MINUTE - (now % MINUTE) + LATE_ENOUGH);
      // As a transition: it must not hurry the app's taking over of the rest of the page.
      startTransition(() =>
        setInstant((before) => (before !== null && keyOf(before) === keyOf(now) ? before : now)),
      );
    };
    read();
    document.addEventListener('visibilitychange', read);
    window.addEventListener('pageshow', read);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', read);
      window.removeEventListener('pageshow', read);
    };
  }, [keyOf]);
  return instant;
}
