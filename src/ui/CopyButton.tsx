import { useState } from 'react';

interface Props {
  readonly label: string;
  /** What is copied, asked for when it is. */
  readonly text: () => string;
}

/** Copies a text, and says whether it did: a browser may keep its clipboard closed. */
export function CopyButton({ label, text }: Props) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid('Copied.');
    } catch {
      setSaid('This browser keeps its clipboard closed. Select the text and copy it by hand.');
    }
  };
  return (
    <span className="copy">
      <button type="button" className="quiet" onClick={copy}>
        {label}
      </button>{' '}
      <span role="status">{said}</span>
    </span>
  );
}
