import { useView } from '../view/page-context.ts';

/** What a link asked for that the page does not hold. */
export function AddressNotes() {
  const notes = useView((view) => view.notes);
  const dismiss = useView((view) => view.dismissNotes);
  if (notes.length === 0) return null;
  return (
    <div className="notes" role="status">
      <div>
        {notes.map((note) => (
          <p key={note}>
            <bdi>{note}</bdi>
          </p>
        ))}
      </div>
      <button type="button" className="quiet" onClick={dismiss}>
        Close note
      </button>
    </div>
  );
}
