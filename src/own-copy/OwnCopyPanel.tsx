import { useId, useState } from 'react';
import { late } from '../ui/late.tsx';

const Checker = late('The check', () => import('./when-checking.ts').then((file) => file.Checker));

/** Where a reader who has the article can have every receipt looked up in it. */
export function OwnCopyPanel() {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section className="panel own-copy" aria-labelledby="own-copy-heading">
      <h2 id="own-copy-heading">Check with your own copy</h2>
      <button
        type="button"
        className="quiet roomy"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {open ? 'Close the check' : 'Paste or choose the text'}
      </button>
      <div id={id} hidden={!open}>
        <p className="how">
          With the article’s text at hand, every quotation on this page can be looked up in it. The text is
          read on this machine only: it is neither sent nor stored.
        </p>
        {open ? <Checker /> : null}
      </div>
    </section>
  );
}
