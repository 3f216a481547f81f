import { peopleWords } from '../../words/people.ts';
import { peopleCounted } from '../../words/people-counted.ts';
import { usePage } from '../view/page-context.ts';
import { ActorList } from './ActorList.tsx';

/** Everyone the article names or counts on as a voice. */
export function ActorsPanel() {
  const { digest } = usePage();
  if (digest.actors.length === 0) return null;
  return (
    <aside className="panel actors" aria-labelledby="actors-heading" id="actors">
      <div className="panel-head">
        <h2 id="actors-heading">{peopleWords.heading}</h2>
        <span className="count">{peopleCounted(digest.actors.length)}</span>
      </div>
      <ActorList />
    </aside>
  );
}
