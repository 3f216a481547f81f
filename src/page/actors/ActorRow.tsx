import { memo, useId } from 'react';
import type { Actor } from '../../digest/schema.ts';
import { Fixed } from '../ui/Fixed.tsx';
import { Told } from '../ui/Told.tsx';
import { usePage, useView } from '../view/page-context.ts';
import { ActorAnswer } from './ActorAnswer.tsx';
import { ActorFacts } from './ActorFacts.tsx';
import { answerInWords, answerOf } from './actor-answer.ts';
import { roleInWords } from './actor-facts.ts';

interface Props {
  readonly actor: Actor;
  /** Drawn for choosing only, in the sheet: its answer is drawn once it is chosen. */
  readonly short: boolean;
  /** Whether it stays when only those selected are shown, as one that was searched for does. */
  readonly stays: boolean;
}

/** One actor: selectable, with role, affiliation, and all that the article says of it. */
export const ActorRow = memo(function ActorRow({ actor, short, stays }: Props) {
  const checked = useView((view) => view.selected.includes(actor.id));
  const selectActors = useView((view) => view.selectActors);
  const roleId = useId();
  return (
    <li className={checked ? 'actor selected' : 'actor'} {...(stays ? {} : { 'data-who': actor.id })}>
      <label>
        <input
          type="checkbox"
          name="actor"
          value={actor.id}
          checked={checked}
          aria-describedby={roleId}
          onChange={(event) => selectActors([actor.id], event.target.checked)}
        />
        <Told className="name" translate="no">
          {actor.name}
        </Told>
      </label>
      {short ? (
        <ShortFacts actor={actor} roleId={roleId} chosen={checked} />
      ) : (
        <FixedFacts actor={actor} roleId={roleId} />
      )}
    </li>
  );
});

/** Apart, so that choosing the actor leaves them as they stand. */
const FixedFacts = memo(function FixedFacts(props: Parameters<typeof ActorFacts>[0]) {
  return <Fixed as="div">{() => <ActorFacts {...props} />}</Fixed>;
});

interface ShortProps {
  readonly actor: Actor;
  readonly roleId: string;
  readonly chosen: boolean;
}

function ShortFacts({ actor, roleId, chosen }: ShortProps) {
  const { digest, index } = usePage();
  const selected = useView((view) => view.selected);
  const groups = answerOf(actor, digest, index);
  // Who was taken in with a body is in that body's answer.
  const answers = chosen && (actor.partOf === undefined || !selected.includes(actor.partOf));
  const words = answerInWords(groups);
  return (
    <>
      <p className="role">
        <Told id={roleId}>{roleInWords(actor, index)}</Told>
        {words === '' ? null : ` · ${words}`}
      </p>
      {answers ? (
        <div className="more answer">
          <ActorAnswer groups={groups} />
        </div>
      ) : null}
    </>
  );
}
