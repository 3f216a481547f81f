import { dateInWords, dayInWords } from '../../digest/dates.ts';
import { deadlinesOf } from '../../digest/deadlines.ts';
import type { DigestIndex } from '../../digest/digest-index.ts';
import { dueDay, dueInWords } from '../../digest/due.ts';
import { quotesOf } from '../../digest/receipts.ts';
import type { Actor, Digest, Figure } from '../../digest/schema.ts';
import { statementsOf } from '../../digest/statements.ts';
import { figureActors } from '../../digest/ties.ts';
import { attribution, qualifiedFigure, sourceInWords, workingInWords } from '../../digest/words.ts';
import { daysBetween } from '../../lib/calendar.ts';
import { counted, listInWords } from '../../lib/prose.ts';
import { answerInWords, answerOf } from '../../page/actors/actor-answer.ts';
import { roleInWords } from '../../page/actors/actor-facts.ts';
import { actorGroups } from '../../page/actors/actor-groups.ts';
import { Quoted } from '../../page/receipts/Quoted.tsx';
import { LimitChart } from './LimitChart.tsx';

interface Props {
  readonly digest: Digest;
  readonly index: DigestIndex;
}

/** Everything the dashboard says of a digest, as plain markup. */
export function LimitBody({ digest, index }: Props) {
  const { source } = digest;
  const [deadline] = deadlinesOf(digest);
  const pressing = (deadline?.pressedBy ?? []).flatMap((id) => index.actors.get(id)?.name ?? []);
  return (
    <>
      <small>
        {source.dateline}, {dayInWords(source.published)}. <a href={source.url}>{sourceInWords(source)}</a>
      </small>
      <h1>{digest.headline}</h1>
      <p>{digest.summary}</p>
      <p>
        Everything here is what one article said on {dateInWords(source.published)}. It is not updated, and it
        does not know what came after.
      </p>
      {deadline ? (
        <section data-actors={deadline.pressedBy?.join(' ')}>
          <h2>Deadline</h2>
          <p>
            <span className="big">
              {counted(daysBetween(source.published, dueDay(deadline.date)), 'day')}
            </span>{' '}
            from the article to {deadline.label}, {dueInWords(deadline)}.
          </p>
          <p>Pressing for it: {listInWords(pressing)}.</p>
          <Mark of="deadline" index={index} />
        </section>
      ) : null}
      <h2>What the article counts</h2>
      <ul className="figures">
        {digest.figures.map((figure) => (
          <FigureItem key={figure.id} figure={figure} index={index} />
        ))}
      </ul>
      <h2>Charts</h2>
      {digest.charts.map((chart) => (
        <LimitChart key={chart.id} chart={chart} digest={digest} index={index} />
      ))}
      <h2>Who is in it</h2>
      {actorGroups(digest, '').map((group) => (
        <fieldset key={group.id}>
          <legend>{group.label}</legend>
          <ul>
            {group.actors.map((actor) => (
              <ActorItem key={actor.id} actor={actor} digest={digest} index={index} />
            ))}
          </ul>
        </fieldset>
      ))}
      <h2>Who wants what</h2>
      <ul>
        {digest.positions.map((position) => (
          <li key={position.id} className="position" data-actors={position.actor}>
            <b>{index.actors.get(position.actor)?.name}</b> {position.statement}
            {position.quoted === undefined ? null : <Quoted words={position.quoted} />}
            <Mark of={`position/${position.id}`} index={index} />
          </li>
        ))}
      </ul>
      <h2>Sticking points</h2>
      <ul>
        {digest.issues.map((issue) => {
          const positions = digest.positions.filter((position) => position.issue === issue.id);
          return (
            <li key={issue.id} data-actors={positions.map(({ actor }) => actor).join(' ')}>
              <b>{issue.label}</b>
              {positions.map(({ id, actor, statement }) => (
                <p key={id}>
                  {index.actors.get(actor)?.name}: {statement}
                </p>
              ))}
              <Mark of={`issue/${issue.id}`} index={index} />
            </li>
          );
        })}
      </ul>
      <Notes digest={digest} index={index} />
      <p role="status" id="words" />
    </>
  );
}

function FigureItem({ figure, index }: { readonly figure: Figure; readonly index: DigestIndex }) {
  const { qualifier, number } = qualifiedFigure(figure, index);
  return (
    <li className="figure" data-actors={figureActors(figure).join(' ')}>
      <i>{qualifier}</i> <span className="number">{number}</span>
      <p>{figure.label}</p>
      <small>{attribution(figure, index)}</small>
      <Mark of={`figure/${figure.id}`} index={index} />
    </li>
  );
}

function ActorItem({ actor, digest, index }: Props & { readonly actor: Actor }) {
  const groups = answerOf(actor, digest, index);
  return (
    <li>
      <label>
        <input type="checkbox" name="actor" value={actor.id} />
        <b>{actor.name}</b>
      </label>
      <br />
      <small>{roleInWords(actor, index)}</small>
      <Mark of={`actor/${actor.id}`} index={index} />
      <details>
        <summary>{answerInWords(groups)}</summary>
        {groups
          .flatMap(({ lines }) => lines)
          .map(({ key, words }) => (
            <p key={key}>
              {words} <Mark of={key} index={index} />
            </p>
          ))}
      </details>
    </li>
  );
}

/** The number that leads to the words a statement stands on. */
function Mark({ of: key, index }: { readonly of: string; readonly index: DigestIndex }) {
  return (
    <sup>
      <a href={`#${key}`}>{index.numbers.get(key)}</a>
    </sup>
  );
}

/** Every statement with the words it stands on. */
function Notes({ digest, index }: Props) {
  return (
    <details>
      <summary>The words behind the numbers</summary>
      <ol>
        {statementsOf(digest, index).map(({ key, label, basis, ties = [], figure, standing }) => (
          <li key={key} id={key}>
            <b>{label}</b>
            {quotesOf(basis).map(({ quote, paragraph }) => (
              <p key={`${paragraph} ${quote}`}>
                <Quoted words={quote} /> <small>paragraph {paragraph}</small>
              </p>
            ))}
            {ties.map(({ actors, quote: { quote, paragraph } }) => (
              <p key={`tie ${paragraph} ${quote}`}>
                Tied to {listInWords(actors.flatMap((id) => index.actors.get(id)?.name ?? []))} by{' '}
                <Quoted words={quote} /> <small>paragraph {paragraph}</small>
              </p>
            ))}
            {figure ? workingInWords(figure, index) : null} <small>{standing}</small>
          </li>
        ))}
      </ol>
    </details>
  );
}
