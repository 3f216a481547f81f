import { Suspense, useEffect, useId, useMemo, useRef, useState } from 'react';
import { peopleWords } from '../../words/people.ts';
import { Divided } from '../ui/Divided.tsx';
import { List } from '../ui/List.tsx';
import { NamedGroup } from '../ui/NamedGroup.tsx';
import { Told } from '../ui/Told.tsx';
import { usePage } from '../view/page-context.ts';
import { takeTyped } from '../view/typed-early.ts';
import { ActorRow } from './ActorRow.tsx';
import { AnswersOnAsking } from './AnswersOnAsking.tsx';
import { actorGroups } from './actor-groups.ts';
import { SideFold } from './SideFold.tsx';
import { SideToggle } from './SideToggle.tsx';

interface Props {
  /** As it stands in the sheet: for choosing, with everyone in it whatever the page leaves out. */
  readonly short?: boolean;
}

/** The actors by side, with a search; each can be selected, and a side as a whole. */
export function ActorList({ short = false }: Props) {
  const { digest } = usePage();
  const [search, setSearch] = useState('');
  const searchId = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLElement>(null);
  // What was typed before the app took over, or what stood in the field before any script ran.
  useEffect(() => {
    if (!short) setSearch(takeTyped() || (input.current?.value ?? ''));
  }, [short]);
  const clearSearch = () => {
    setSearch('');
    input.current?.focus();
  };
  const groups = useMemo(() => actorGroups(digest, search), [digest, search]);
  const shown = groups.reduce((sum, group) => sum + group.actors.length, 0);
  return (
    <search ref={list}>
      <label className="search-label" htmlFor={searchId}>
        {peopleWords.find}
      </label>
      <input
        id={searchId}
        ref={input}
        className="search"
        type="search"
        autoComplete="off"
        spellCheck="false"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <p className="search-count" role="status">
        {search.trim() === '' ? '' : peopleWords.found(shown, digest.actors.length)}
      </p>
      {shown === 0 ? <NobodyFound search={search} clear={clearSearch} total={digest.actors.length} /> : null}
      {short ? null : <Divided of="actors" />}
      {groups.map((group) => (
        // A boundary a side, so that the app takes over in short steps.
        <Suspense key={group.id}>
          <NamedGroup className="side" name={<Told>{group.label}</Told>} heading={!short}>
            <SideToggle label={group.label} ids={group.actors.map((actor) => actor.id)} />
            {short ? null : <SideFold group={group} found={search.trim() !== ''} />}
            <List>
              {group.actors.map((actor) => (
                <ActorRow key={actor.id} actor={actor} short={short} stays={short || search.trim() !== ''} />
              ))}
            </List>
          </NamedGroup>
        </Suspense>
      ))}
      {short ? null : <AnswersOnAsking list={list} />}
    </search>
  );
}

interface NobodyProps {
  readonly search: string;
  readonly clear: () => void;
  readonly total: number;
}

function NobodyFound({ search, clear, total }: NobodyProps) {
  const [before, after] = peopleWords.noneHas(total);
  return (
    <div className="nothing">
      <p className="nothing-title">{peopleWords.nobodyFound}</p>
      <p>
        {before}
        <bdi>{search.trim()}</bdi>
        {after}
      </p>
      <button type="button" className="quiet" onClick={clear}>
        {peopleWords.showEveryone}
      </button>
    </div>
  );
}
