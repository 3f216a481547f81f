import { useEffect, useState } from 'react';

interface Props {
  /** What has to change for the words to be said. */
  readonly at: string;
  readonly words: string;
}

/** Milliseconds in which a screen reader takes words up, be it in the middle of a sentence. */
const WHILE = 5_000;

/**
 * Says to ears, politely, what a choice of theirs has changed for the eyes. It then goes: the changed words stand in the
 * page, and would be read twice.
 */
export function SaidOnce({ at, words }: Props) {
  const [now, setNow] = useState({ at, saying: false });
  if (now.at !== at) setNow({ at, saying: true });
  useEffect(() => {
    if (!now.saying) return;
    const timer = setTimeout(() => setNow({ at: now.at, saying: false }), WHILE);
    return () => clearTimeout(timer);
  }, [now]);
  return (
    <p role="status" className="unseen">
      {now.saying ? <span key={words}>{words}</span> : null}
    </p>
  );
}
