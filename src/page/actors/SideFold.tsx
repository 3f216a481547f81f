import { useState } from 'react';
import { peopleWords } from '../../words/people.ts';
import { useView } from '../view/page-context.ts';
import type { ActorGroup } from './actor-groups.ts';

interface Props {
  readonly group: ActorGroup;
  /** Whether these were searched for: then they are shown. */
  readonly found: boolean;
}

/**
 * Where the list stands in the flow of the page, in one column, a side is folded to one line with its count, and this
 * unfolds it. Beside the page it is never folded, and the style sheet, which knows, leaves the button out.
 */
export function SideFold({ group: { label, actors }, found }: Props) {
  const [open, setOpen] = useState(false);
  const shown = useView(({ only, selected }) =>
    only && !found ? actors.filter(({ id }) => selected.includes(id)).length : actors.length,
  );
  return (
    <button
      type="button"
      className="quiet side-fold"
      aria-expanded={open || found}
      onClick={() => setOpen(!open)}
    >
      {/* In an element of its own, as all that changes: a translator replaces text nodes with elements. */}
      <span>{peopleWords.fold(open, shown)}</span>
      <span className="unseen">{`: ${label}`}</span>
    </button>
  );
}
