import { someoneWants } from '../../digest/wants.ts';
import { backgroundInWords } from '../../digest/words.ts';
import { positionWords } from '../../words/positions.ts';
import { ReceiptMark } from '../receipts/ReceiptMark.tsx';
import { Divided } from '../ui/Divided.tsx';
import { Fixed } from '../ui/Fixed.tsx';
import { List } from '../ui/List.tsx';
import { Told } from '../ui/Told.tsx';
import { usePage } from '../view/page-context.ts';

/** The open questions of the talks, and whose stated positions touch them. */
export function IssuesPanel() {
  const { digest, index } = usePage();
  if (digest.issues.length === 0) return null;
  return (
    <Fixed as="section" className="panel">
      {() => (
        <>
          <h2>{positionWords.issues[someoneWants(digest) ? 'wants' : 'says']}</h2>
          <Divided of="issues" />
          <List ordered className="issues">
            {digest.issues.map((issue) => {
              const positions = digest.positions.filter((position) => position.issue === issue.id);
              const background = backgroundInWords(issue);
              const actors = positions.map((position) => position.actor);
              return (
                <li key={issue.id} data-actors={actors.join(' ')}>
                  <p className="stated">
                    <Told>{issue.label}</Told>
                    <ReceiptMark of={`issue/${issue.id}`} />
                  </p>
                  {background === null ? null : <p className="on-issue">{background}</p>}
                  {positions.map((position) => (
                    <p key={position.id} className="on-issue" data-actors={position.actor}>
                      <Told translate="no">{index.actors.get(position.actor)?.name}</Told>:{' '}
                      <Told>{position.statement}</Told>
                      <ReceiptMark of={`position/${position.id}`} />
                    </p>
                  ))}
                </li>
              );
            })}
          </List>
        </>
      )}
    </Fixed>
  );
}
