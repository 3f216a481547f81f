import { keysOf } from '../../lib/keys-of.ts';
import { deadlineWords } from '../../words/deadline.ts';
import { NamedGroup } from '../ui/NamedGroup.tsx';
import type { AsOf } from '../view/choices.ts';
import { useView } from '../view/page-context.ts';

const LABELS = deadlineWords.asOf satisfies Record<AsOf, string>;
const CHOICES = keysOf(LABELS);

interface Props {
  /** What is counted from now; null where that is not known yet. */
  readonly asOf: AsOf | null;
}

/** Whether days are counted from the article's day or from the reader's today. */
export function AsOfSwitch({ asOf }: Props) {
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
