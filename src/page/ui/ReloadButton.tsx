import { partWords } from '../../words/parts.ts';

/** Loads the page anew: what the reader has chosen stands in the address, and so stays. */
export function ReloadButton() {
  return (
    <button type="button" className="quiet" onClick={() => window.location.reload()}>
      {partWords.reload}
    </button>
  );
}
