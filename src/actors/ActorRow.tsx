import { memo, useId } from 'react';
import type { Actor } from '../digest/schema.ts';
import { AsBuilt } from '../ui/AsBuilt.tsx';
import { useView } from '../view/page-context.ts';
import { ActorFacts } from './ActorFacts.tsx';

interface Props {
  readonly actor: Actor;
  readonly short: boolean;
}

/** One actor: selectable, with role, affiliation and ties, and on request what they said or want. */
export const ActorRow = memo(function ActorRow({ actor, short }: Props) {
  const checked = useView((view) => view.selected.includes(actor.id));
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
      <FixedFacts actor={actor} short={short} roleId={roleId} />
    </li>
  );
});

/** Apart, so that choosing the actor leaves them as they stand. */
const FixedFacts = memo(function FixedFacts(props: Parameters<typeof ActorFacts>[0]) {
  return (
    <AsBuilt>
      <ActorFacts {...props} />
    </AsBuilt>
  );
});
