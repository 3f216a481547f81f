import { useRef } from 'react';
import { partWords } from '../../words/parts.ts';
import { useView } from '../view/page-context.ts';

/** What a link asked for that the page does not hold. */
export function AddressNotes() {
  const notes = useView((view) => view.notes);
  const dismiss = useView((view) => view.dismissNotes);
  const place = useRef<HTMLDivElement>(null);
  const close = () => {
    // The button goes with the notes: from where they stood, Tab goes on.
    place.current?.focus({ preventScroll: true });
    dismiss();
  };
  return (
    <div ref={place} tabIndex={-1}>
      {notes.length === 0 ? null : <Notes notes={notes} close={close} />}
    </div>
  );
}

interface NotesProps {
  readonly notes: readonly string[];
  readonly close: () => void;
}

function Notes({ notes, close }: NotesProps) {
  return (
    <div className="notes" role="status">
      <div>
        {notes.map((note) => (
          <p key={note}>
            <bdi>{note}</bdi>
          </p>
        ))}
      </div>
      <button type="button" className="quiet" onClick={close}>
        {partWords.closeNote}
      </button>
    </div>
  );
}
