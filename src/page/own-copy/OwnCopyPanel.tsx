import { useId, useState } from 'react';
import { ownCopyWords } from '../../words/own-copy.ts';
import { partWords } from '../../words/parts.ts';
import { late } from '../ui/late.tsx';
import { usePage } from '../view/page-context.ts';

const Checker = late(
  partWords.names.check,
  () => import('./when-checking.ts'),
  (file) => file.Checker,
);

/** Where a reader who has the article can have every receipt looked up in it. */
export function OwnCopyPanel() {
  const [open, setOpen] = useState(false);
  // Once it was opened it stays, hidden: what was pasted is there when the reader comes back.
  const [opened, setOpened] = useState(false);
  const id = useId();
  const { statements } = usePage();
  if (![...statements.values()].some(({ basis }) => basis.receipt !== undefined)) return null;
  return (
    <section className="panel own-copy">
      <h2>{ownCopyWords.heading}</h2>
      <button
        type="button"
        className="quiet roomy"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
          setOpened(true);
        }}
      >
        {open ? ownCopyWords.close : ownCopyWords.open}
      </button>
      <div id={id} hidden={!open}>
        <p className="how">{ownCopyWords.about}</p>
        {opened ? <Checker /> : null}
      </div>
    </section>
  );
}
