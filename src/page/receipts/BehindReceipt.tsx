import type { ReactNode } from 'react';
import type { Statement } from '../../digest/statements.ts';
import { derivedSteps } from '../../digest/working-in-steps.ts';
import { usePage } from '../view/page-context.ts';
import { Cite } from './Cite.tsx';
import { WorkingSteps } from './WorkingSteps.tsx';

interface Props {
  readonly statement: Statement;
  readonly inOwnCopy: ReactNode;
}

/** What an open receipt says beside its words, which do not wait for it: how a number was computed, and how to cite it. */
export function BehindReceipt({ statement, inOwnCopy }: Props) {
  const { index } = usePage();
  const steps = statement.figure ? derivedSteps(statement.figure, index) : [];
  return (
    <>
      {steps.length ? <WorkingSteps steps={steps} /> : null}
      {inOwnCopy}
      {/* Its own: what is unfolded, and copied, is of one statement. */}
      <Cite key={statement.key} statement={statement} />
    </>
  );
}
