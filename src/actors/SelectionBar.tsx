import { useRef, useState } from 'react';
import { selectionNotice } from '../digest/selection-words.ts';
import { usePage, useView } from '../view/page-context.ts';
import { ActorList } from './ActorList.tsx';

/**
 * What the selection is tied to, in words, with the way to clear it. It stays in sight; on a phone it stands
 * at the foot of the screen and opens the list of actors.
 */
export function SelectionBar() {
  const { digest } = usePage();
  const selected = useView((view) => view.selected);
  const clear = useView((view) => view.clearSelection);
  const bar = useRef<HTMLDivElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const some = selected.length > 0;
  const show = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  const clearAndStay = () => {
    clear();
    // The button goes with the selection, and the focus with it: Tab would begin at the top of the page again.
    bar.current?.focus({ preventScroll: true });
    // Where it is hidden, as on a desk, it takes no focus.
    choose.current?.focus({ preventScroll: true });
  };
  return (
    <div ref={bar} tabIndex={-1} className={some ? 'selection-bar some' : 'selection-bar'}>
      {/* The count may have been said before the app took over. */}
      <p role="status" className="selection-words" suppressHydrationWarning>
        {selectionNotice(digest, selected)}
      </p>
      <div className="selection-tools">
        <button ref={choose} type="button" className="choose" onClick={show}>
          {some ? 'Change actors' : 'Filter by actor'}
        </button>
        {some ? (
          <button type="button" className="clear" onClick={clearAndStay}>
            Clear selection
          </button>
        ) : null}
      </div>
      <dialog
        ref={dialog}
        className="actor-dialog"
        aria-labelledby="actor-dialog-heading"
        onClose={() => setOpen(false)}
      >
        <div className="panel-head">
          <h2 id="actor-dialog-heading">Filter by actor</h2>
          <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
            Done
          </button>
        </div>
        {open ? <ActorList labelledBy="actor-dialog-heading" short /> : null}
      </dialog>
    </div>
  );
}
