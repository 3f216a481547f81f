import { useRef, useState } from 'react';
import { selectionInWords } from '../../digest/selection-words.ts';
import { peopleWords } from '../../words/people.ts';
import { Fixed } from '../ui/Fixed.tsx';
import { usePage, useView } from '../view/page-context.ts';
import { ActorList } from './ActorList.tsx';

/**
 * What the selection is tied to, in words that lead there, with the way to leave out the rest and to clear it
 * (view/selection-bar.ts writes it and answers). It stays in reach at the foot of the screen; on a phone it opens the
 * list of actors.
 */
export function SelectionBar() {
  const { digest } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const show = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  if (digest.actors.length === 0) return null;
  return (
    <section className="selection-bar" aria-label={peopleWords.selection}>
      <Fixed as="p" role="status" className="selection-words" />
      <div className="selection-tools">
        <button type="button" className="choose" onClick={show}>
          {peopleWords.choose}
        </button>
        <Fixed as="label" className="only">
          {() => (
            <>
              <input type="checkbox" name="only" /> {peopleWords.only}
            </>
          )}
        </Fixed>
        <button type="button" className="clear" data-does="clear">
          {peopleWords.clear}
        </button>
      </div>
      <dialog
        ref={dialog}
        className="actor-dialog"
        aria-labelledby="actor-dialog-heading"
        onClose={() => setOpen(false)}
      >
        <div className="panel-head">
          <h2 id="actor-dialog-heading">{peopleWords.choose}</h2>
          <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
            {peopleWords.done}
          </button>
          <SheetStatus />
        </div>
        {open ? <ActorList short /> : null}
      </dialog>
    </section>
  );
}

/** While the sheet is open all else is silent, so it says itself what was chosen. */
function SheetStatus() {
  const { digest, index } = usePage();
  const selected = useView((view) => view.selected);
  return (
    <p role="status" className="sheet-status">
      {selected.length === 0 ? '' : selectionInWords(digest, new Set(selected), index.named)}
    </p>
  );
}
