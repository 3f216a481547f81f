import type { DigestIndex } from '../../digest/digest-index.ts';
import type { Actor } from '../../digest/schema.ts';
import { peopleWords } from '../../words/people.ts';

const KIND_WORDS = peopleWords.kinds satisfies Record<Actor['kind'], string>;

/** "Prime minister", "Director; Mossad", "Head of the agency; not named in the article" */
export function roleInWords(actor: Actor, { actors, named }: Pick<DigestIndex, 'actors' | 'named'>): string {
  const { role, partOf = '' } = actor;
  const affiliation = role === undefined ? actors.get(partOf)?.name : named.get(partOf);
  const parts = [role, affiliation, actor.kind === 'official-unnamed' ? peopleWords.unnamed : undefined];
  const said = parts.filter((part) => part !== undefined);
  return said.length ? said.join('; ') : KIND_WORDS[actor.kind];
}
