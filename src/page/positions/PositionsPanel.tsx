import type { Position } from '../../digest/schema.ts';
import { someoneWants } from '../../digest/wants.ts';
import { backgroundInWords } from '../../digest/words.ts';
import { positionWords } from '../../words/positions.ts';
import { Quoted } from '../receipts/Quoted.tsx';
import { ReceiptMark } from '../receipts/ReceiptMark.tsx';
import { Divided } from '../ui/Divided.tsx';
import { Fixed } from '../ui/Fixed.tsx';
import { Told } from '../ui/Told.tsx';
import { usePage } from '../view/page-context.ts';
import { positionsByActor } from './positions-by-actor.ts';

/** Who wants what, or says what, an actor at a time. */
export function PositionsPanel() {
  const { digest } = usePage();
  const groups = positionsByActor(digest);
  if (groups.length === 0) return null;
  return (
    <Fixed as="section" className="panel" aria-labelledby="positions-heading" id="positions">
      {() => (
        <>
          <h2 id="positions-heading">{positionWords.headings[someoneWants(digest) ? 'wants' : 'says']}</h2>
          <Divided of="positions" />
          <dl className="positions">
            {groups.map(({ actor, positions }) => (
              <div key={actor.id} data-actors={actor.id}>
                <dt>
                  <Told translate="no">{actor.name}</Told>
                </dt>
                {positions.map((position) => (
                  <PositionLine key={position.id} position={position} />
                ))}
              </div>
            ))}
          </dl>
        </>
      )}
    </Fixed>
  );
}

function PositionLine({ position }: { readonly position: Position }) {
  const { index } = usePage();
  const background = backgroundInWords(position);
  const issue = position.issue === undefined ? undefined : index.issues.get(position.issue);
  return (
    <dd data-position={position.id}>
      <Told>{position.statement}</Told>
      {position.quoted === undefined ? null : (
        <>
          {' '}
          {positionWords.quoted} <Quoted words={position.quoted} />.
        </>
      )}
      <ReceiptMark of={`position/${position.id}`} />
      {issue ? (
        <span className="on-issue">
          {positionWords.onIssue} <Told>{issue.label}</Told>
        </span>
      ) : null}
      {background === null ? null : <span className="on-issue">{background}</span>}
    </dd>
  );
}
