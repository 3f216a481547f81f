import { peopleWords } from '../../words/people.ts';
import { useView } from '../view/page-context.ts';

interface Props {
  readonly label: string;
  readonly ids: readonly string[];
}

/** Selects every actor of a side that is shown, or lets them all go. */
export function SideToggle({ label, ids }: Props) {
  const selectActors = useView((view) => view.selectActors);
  const all = useView(({ selected }) => ids.every((id) => selected.includes(id)));
  return (
    <button
      type="button"
      className="quiet side-toggle"
      aria-pressed={all}
      data-side={ids.join(' ')}
      onClick={() => selectActors(ids, !all)}
    >
      {peopleWords.selectAll}
      <span className="unseen">{`: ${label}`}</span>
    </button>
  );
}
