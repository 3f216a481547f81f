import { memo, useId } from 'react';
import type { Actor } from '../digest/schema.ts';
import { ReceiptWords } from '../receipts/ReceiptWords.tsx';
import { usePage, useView } from '../view/page-context.ts';
import { positionsOf, relationInWords, relationsOf, roleInWords, tiesInWords } from './actor-facts.ts';

interface Props {
  readonly actor: Actor;
  readonly checked: boolean;
  readonly short: boolean;
}

/** One actor: selectable, with role, affiliation and ties, and on request what they said or want. */
export const ActorRow = memo(function ActorRow({ actor, checked, short }: Props) {
  const { digest, index } = usePage();
  const selectActor = useView((view) => view.selectActor);
  const roleId = useId();
  return (
    <li className={checked ? 'actor selected' : 'actor'}>
      <label>
        <input
          type="checkbox"
          name="actor"
          value={actor.id}
          checked={checked}
          aria-describedby={roleId}
          onChange={(event) => selectActor(actor.id, event.target.checked)}
        />
        <bdi className="name">{actor.name}</bdi>
      </label>
      <p className="role" id={roleId}>
        <bdi>{roleInWords(actor, index.actors)}</bdi>{' '}
        {short ? <span className="ties">{tiesInWords(actor, digest)}</span> : null}
      </p>
      {short ? null : <ActorStatements actor={actor} />}
    </li>
  );
});

function ActorStatements({ actor }: { readonly actor: Actor }) {
  const { digest, index, numbers } = usePage();
  const positions = positionsOf(actor, digest);
  const relations = relationsOf(actor, digest);
  return (
    <details className="receipt">
      <summary>
        {tiesInWords(actor, digest)}
        <sup>{numbers.get(`actor/${actor.id}`)}</sup>
        <span className="unseen">: what {actor.name} said and wants, in the article’s words</span>
      </summary>
      <div className="actor-statements">
        <p className="stated">Named in the article</p>
        <ReceiptWords basis={actor} />
        {positions.map((position) => (
          <div key={position.id}>
            <p className="stated">
              <bdi>{position.statement}</bdi> <sup>{numbers.get(`position/${position.id}`)}</sup>
            </p>
            <ReceiptWords basis={position} />
          </div>
        ))}
        {relations.map(({ relation, place }) => (
          <div key={place}>
            <p className="stated">
              <bdi>{relationInWords(relation, index.actors)}</bdi>{' '}
              <sup>{numbers.get(`relation/${place}`)}</sup>
            </p>
            <ReceiptWords basis={relation} />
          </div>
        ))}
      </div>
    </details>
  );
}
