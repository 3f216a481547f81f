import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { offlineWords } from '../../words/offline.ts';
import { newVersion } from './new-version.ts';

/** Offers a new version of the page, and leaves it to the reader. */
export function UpdateNotice() {
  const load = useStore(newVersion, (state) => state.load);
  // Screen readers speak what changes in a status, not one that comes with its words in it.
  const [mounted, setMounted] = useState(false);
  useEffect(() => setMounted(true), []);
  const offered = mounted && load !== null;
  return (
    <div className={offered ? 'notes update' : undefined}>
      <p role="status">{offered ? offlineWords.ready : ''}</p>
      {offered ? (
        <div className="update-tools">
          <button type="button" className="quiet" onClick={load}>
            {offlineWords.load}
          </button>
          <button type="button" className="quiet" onClick={() => newVersion.setState({ load: null })}>
            {offlineWords.later}
          </button>
        </div>
      ) : null}
    </div>
  );
}
