import type { Actor } from '../digest/schema.ts';
import { peopleWords } from '../words/people.ts';

const KIND_WORDS = peopleWords.kinds satisfies Record<Actor['kind'], string>;

/** "Prime minister", "Director; Mossad", "Head of the agency; not named in the article" */
export function roleInWords(actor: Actor, names: ReadonlyMap<string, Pick<Actor, 'name'>>): string {
  const affiliation = actor.partOf === undefined ? undefined : names.get(actor.partOf)?.name;
  const parts = [
    actor.role,
    affiliation,
    actor.kind === 'official-unnamed' ? peopleWords.unnamed : undefined,
  ];
  const said = parts.filter((part) => part !== undefined);
  return said.length ? said.join('; ') : KIND_WORDS[actor.kind];
}
