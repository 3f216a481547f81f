import { useState } from 'react';
import { copyText } from './copy-text.ts';

interface Props {
  readonly label: string;
  /** What it copies, for those who do not see where it stands. */
  readonly about?: string;
  /** Asked for when it is copied. */
  readonly text: () => string;
}

/** Copies a text, and says whether it did. */
export function CopyButton({ label, about, text }: Props) {
  const [said, setSaid] = useState('');
  const copy = async () => setSaid((await copyText(text())) ? 'Copied.' : CLOSED);
  return (
    <span>
      <button type="button" className="quiet" onClick={() => void copy()}>
        {label}
        {about === undefined ? null : <span className="unseen">: {about}</span>}
      </button>{' '}
      <span role="status">{said}</span>
    </span>
  );
}

const CLOSED = 'This browser lets nothing be copied for you: select the words and copy them.';
