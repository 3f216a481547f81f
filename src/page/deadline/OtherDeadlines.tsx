import { deadlineKey } from '../../digest/deadlines.ts';
import type { Deadline } from '../../digest/schema.ts';
import { deadlineWords } from '../../words/deadline.ts';
import { ReceiptMark } from '../receipts/ReceiptMark.tsx';
import { List } from '../ui/List.tsx';
import { Told } from '../ui/Told.tsx';
import { Due } from './StandingWords.tsx';

interface Props {
  /** All but the one that is counted. */
  readonly deadlines: readonly Deadline[];
}

/** What else falls due, and when; only the first of a digest's deadlines is counted. */
export function OtherDeadlines({ deadlines }: Props) {
  if (deadlines.length === 0) return null;
  return (
    <div className="other-deadlines">
      <h3>{deadlineWords.others}</h3>
      <List>
        {deadlines.map((deadline, place) => {
          const key = deadlineKey(place + 1);
          return (
            <li key={key} data-actors={deadline.pressedBy?.join(' ') ?? ''}>
              <Told>{deadline.label}</Told>, <Due deadline={deadline} />
              <ReceiptMark of={key} />
            </li>
          );
        })}
      </List>
    </div>
  );
}
