import type { Actor } from '../digest/schema.ts';
import { relationInWords } from '../digest/statements.ts';
import { backgroundInWords } from '../digest/words.ts';
import { ReceiptMark } from '../receipts/ReceiptMark.tsx';
import { usePage } from '../view/page-context.ts';
import { positionsOf, relationsOf, roleInWords, tiesInWords } from './actor-facts.ts';

interface Props {
  readonly actor: Actor;
  /** Without what the actor said and wants: for choosing only. */
  readonly short: boolean;
  /** The id of the role, which describes the actor's box. */
  readonly roleId: string;
}

/** Role, affiliation and ties of an actor, and on request what they said or want and how they stand to others. */
export function ActorFacts({ actor, short, roleId }: Props) {
  const { digest, index } = usePage();
  const ties = tiesInWords(actor, digest);
  const background = backgroundInWords(actor);
  return (
    <>
      <p className="role">
        <bdi id={roleId}>{roleInWords(actor, index.actors)}</bdi>
        {short ? <span className="ties"> {ties}</span> : <ReceiptMark of={`actor/${actor.id}`} />}
      </p>
      {background === null ? null : <p className="role">{background}</p>}
      {short ? null : <ActorStatements actor={actor} ties={ties} />}
    </>
  );
}

function ActorStatements({ actor, ties }: { readonly actor: Actor; readonly ties: string }) {
  const { digest, index } = usePage();
  const positions = positionsOf(actor, digest);
  const relations = relationsOf(actor, digest);
  if (positions.length + relations.length === 0) return <p className="role">{ties}</p>;
  return (
    <details className="more">
      <summary>
        {ties}
        <span className="unseen">: what {actor.name} said and wants, and ties to others</span>
      </summary>
      <ul>
        {positions.map(({ id, statement }) => (
          <li key={id}>
            <bdi>{statement}</bdi>
            <ReceiptMark of={`position/${id}`} />
          </li>
        ))}
        {relations.map(({ relation, place }) => (
          <li key={place}>
            <bdi>{relationInWords(relation, index)}</bdi>
            <ReceiptMark of={`relation/${place}`} />
          </li>
        ))}
      </ul>
    </details>
  );
}
