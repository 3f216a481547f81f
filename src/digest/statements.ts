import { fromTheLeft } from '../lib/isolate.ts';
import { capitalised } from '../lib/prose.ts';
import { deadlineWords } from '../words/deadline.ts';
import { notCheckedInWords, readingInWords } from './author-notes.ts';
import { asOfInWords, dateAsRead, dateAsSaid, eventDate, figureDate } from './dated.ts';
import { dateInWords } from './dates.ts';
import { deadlineKey, deadlinesOf } from './deadlines.ts';
import type { DigestIndex } from './digest-index.ts';
import { dueInWords } from './due.ts';
import type { ArticleEvent, Basis, Digest, Figure, Relation } from './schema.ts';
import type { StatementKey } from './statement-kinds.ts';
import { eventActors, figureActors } from './ties.ts';
import { type TieWords, tieWords } from './ties-in-quotes.ts';
import { whenInWords } from './when-in-words.ts';
import { backgroundInWords, inWords, othersInSentences, qualifiedFigure } from './words.ts';

/** One thing that a digest states, in words, with what it stands on. */
export interface Statement {
  readonly key: StatementKey;
  /** Its footnote number. */
  readonly number: number;
  readonly label: string;
  readonly actors: readonly string[];
  readonly basis: Basis;
  /** The actors whose tie to it rests on words of their own. */
  readonly ties?: readonly TieWords[];
  /** Whether the article reports it, this page computes it or it is background; and who says it, as of when. */
  readonly standing: string;
  /** Set where the statement is a figure, whose working may have to be shown. */
  readonly figure?: Figure;
}

/** Every statement of a digest, in the order of the page. */
export function statementsOf(digest: Digest, index: DigestIndex): readonly Statement[] {
  const name = (id: string) => index.actors.get(id)?.name ?? '';
  const reported = `Reported by ${index.house ?? 'the article'}, ${dateInWords(digest.source.published)}.`;
  const standing = (basis: Basis) => {
    const background = backgroundInWords(basis);
    return background === null ? reported : `${background}.`;
  };
  const plain = (key: StatementKey, label: string, actors: readonly string[], basis: Basis): Unnumbered => ({
    key,
    label,
    actors,
    basis,
    standing: standing(basis),
  });
  const all: readonly Unnumbered[] = [
    ...deadlinesOf(digest).map((deadline, place) =>
      plain(
        deadlineKey(place),
        deadlineWords.statement(deadline.label, dueInWords(deadline)),
        deadline.pressedBy ?? [],
        deadline,
      ),
    ),
    ...digest.figures.map(
      (figure): Unnumbered => ({
        key: `figure/${figure.id}`,
        label: `${inWords(qualifiedFigure(figure, index))} ${figure.label}`,
        actors: figureActors(figure),
        basis: figure,
        ties: tieWords(figure.about),
        standing: figureStanding(figure, digest, index),
        figure,
      }),
    ),
    ...digest.events.map(
      (event): Unnumbered => ({
        key: `event/${event.id}`,
        label: `${dateOf(event)}: ${event.label}`,
        actors: eventActors(event),
        basis: event,
        ties: tieWords(event.actors),
        standing: [standing(event), ...dateStanding(event)].join(' '),
      }),
    ),
    ...digest.actors.map((actor) => plain(`actor/${actor.id}`, actor.name, [actor.id], actor)),
    ...digest.positions.map((position) =>
      plain(
        `position/${position.id}`,
        fromTheLeft(`${name(position.actor)}: ${position.statement}`),
        [position.actor],
        position,
      ),
    ),
    ...digest.issues.map((issue) =>
      plain(
        `issue/${issue.id}`,
        issue.label,
        digest.positions.filter((position) => position.issue === issue.id).map(({ actor }) => actor),
        issue,
      ),
    ),
    ...digest.relations.map((relation, place) =>
      plain(`relation/${place}`, relationInWords(relation, index), [relation.from, relation.to], relation),
    ),
  ];
  return all.map((statement) => ({ ...statement, number: index.numbers.get(statement.key) ?? 0 }));
}

type Unnumbered = Omit<Statement, 'number'>;

/** What lasted is not said as if it were of one day. */
function dateOf(event: ArticleEvent): string {
  return event.span === undefined ? dateAsSaid(eventDate(event)) : capitalised(whenInWords(event));
}

/** What span of days the page draws for words such as "in the past week", which is no one's but ours. */
function dateStanding(event: ArticleEvent): readonly string[] {
  return event.whenWords === undefined ? [] : [`Dated ${dateAsRead(eventDate(event))}.`];
}

function figureStanding(figure: Figure, digest: Digest, index: DigestIndex): string {
  const notes = [readingInWords(figure), notCheckedInWords(figure, digest)];
  return [whoSays(figure, index), ...othersInSentences(figure, index), ...notes]
    .filter((note) => note !== null)
    .join(' ');
}

function whoSays(figure: Figure, index: DigestIndex): string {
  if (figure.derived) return 'Computed here from the article’s numbers; the article does not report it.';
  const asOf = `${asOfInWords(figureDate(figure))}.`;
  const background = backgroundInWords(figure);
  if (background !== null) return `${background}, ${asOf}`;
  return figure.saidBy === undefined
    ? `Reported by ${index.house ?? 'the article'}, ${asOf}`
    : `Reported. Said by ${index.named.get(figure.saidBy) ?? ''}, ${asOf}`;
}

/** "Egypt mediates for Israel" */
export function relationInWords(
  { from, kind, to }: Relation,
  { actors, named }: Pick<DigestIndex, 'actors' | 'named'>,
): string {
  return fromTheLeft(`${actors.get(from)?.name ?? ''} ${kind} ${named.get(to) ?? ''}`);
}
