import { useState } from 'react';
import { useStore } from 'zustand';
import { partWords } from '../../words/parts.ts';
import { copyText, lastCopy } from './copy-text.ts';

interface Props {
  readonly label: string;
  /** What it copies, for those who do not see where it stands. */
  readonly about?: string;
  /** Asked for when it is copied. */
  readonly text: () => string;
}

/** Copies a text, and says whether it did. */
export function CopyButton({ label, about, text }: Props) {
  const [pressed, setPressed] = useState<{ readonly copy: symbol | null } | null>(null);
  const last = useStore(lastCopy, (each) => each.copy);
  const copy = async () => setPressed({ copy: await copyText(text()) });
  return (
    <span>
      <button type="button" className="quiet" onClick={() => void copy()}>
        {label}
        {about === undefined ? null : <span className="unseen">: {about}</span>}
      </button>{' '}
      <span role="status">{pressed === null ? '' : wordsFor(pressed.copy, last)}</span>
    </span>
  );
}

/** Said only as long as it is what is on the clipboard. */
function wordsFor(copy: symbol | null, last: symbol | null): string {
  if (copy === null) return partWords.notCopied;
  return copy === last ? partWords.copied : '';
}
