import type { WorkingStep } from '../../digest/working-in-steps.ts';
import { ReceiptMark } from './ReceiptMark.tsx';

interface Props {
  readonly steps: readonly WorkingStep[];
}

/** A computation, a line a step, each number with its own receipt. */
export function WorkingSteps({ steps }: Props) {
  return (
    <ol className="working">
      {steps.map(({ sentence, keys }) => (
        <li key={sentence}>
          <bdi>{sentence}</bdi>
          {keys.map((key) => (
            <ReceiptMark key={key} of={key} />
          ))}
        </li>
      ))}
    </ol>
  );
}
