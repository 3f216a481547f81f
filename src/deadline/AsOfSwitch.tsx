import { NamedGroup } from '../ui/NamedGroup.tsx';
import type { AsOf } from '../view/choices.ts';
import { useView } from '../view/page-context.ts';
import { deadlineWords } from '../words/deadline.ts';

const LABELS = deadlineWords.asOf satisfies Record<AsOf, string>;
const CHOICES = Object.keys(LABELS) as readonly AsOf[];

/** Whether days are counted from the article's day or from the reader's today. */
export function AsOfSwitch() {
  const asOf = useView((view) => view.asOf);
  const setAsOf = useView((view) => view.setAsOf);
  return (
    <NamedGroup className="as-of" name={deadlineWords.countFrom}>
      {CHOICES.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="as-of"
            value={choice}
            checked={asOf === choice}
            onChange={() => setAsOf(choice)}
          />
          <span>{LABELS[choice]}</span>
        </label>
      ))}
    </NamedGroup>
  );
}
