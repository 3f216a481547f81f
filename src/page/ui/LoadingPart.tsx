import { useEffect, useState } from 'react';
import { partWords } from '../../words/parts.ts';
import { ReloadButton } from './ReloadButton.tsx';

/** Milliseconds after which a reader would take it for dead. */
const LONG = 8_000;

/**
 * Stands where a part of the app will be that is on its way. Where it hangs the page offers to load anew: a browser waits
 * for one answer to all who ask for the same file, so that asking again would bring nothing.
 */
export function LoadingPart() {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <p role="status">{long ? partWords.long : partWords.loading}</p>
      {long ? <ReloadButton /> : null}
    </>
  );
}
