import { useCallback } from 'react';
import { dateInWords } from '../../digest/dates.ts';
import { dueDay, dueInWords, precisionOf } from '../../digest/due.ts';
import type { Deadline } from '../../digest/schema.ts';
import { numbersKept } from '../../lib/numbers-kept.ts';
import { listInWords } from '../../lib/prose.ts';
import { deadlineWords } from '../../words/deadline.ts';
import { SaidOnce } from '../ui/SaidOnce.tsx';
import { usePage, useView } from '../view/page-context.ts';
import { useClock } from '../view/use-clock.ts';
import { AsOfSwitch } from './AsOfSwitch.tsx';
import { countdown } from './countdown.ts';
import { comingWords, passedWords, standingInWords } from './countdown-words.ts';
import { DayStrip } from './DayStrip.tsx';
import { howCounted } from './how-counted.ts';
import { OtherDeadlines } from './OtherDeadlines.tsx';
import { Coming, Passed } from './StandingWords.tsx';
import { standingAt } from './standing.ts';
import { useHours } from './use-hours.ts';

interface Props {
  /** The one that is counted. */
  readonly deadline: Deadline;
  readonly others: readonly Deadline[];
}

/** A span in its longest words. Room is kept for them, so that nothing moves once the reader's day is known. */
const LONGEST_AGO = { years: 10, months: 11, days: 30 } as const;

/**
 * Where the reader's day or the article's stands to the deadline. Before it the count leads; once it has passed it takes
 * one line, over the days that were left, all of them gone: their room is kept, as the build does not know the reader's
 * day. How it is counted is said on request.
 */
export function DeadlinePanel({ deadline, others }: Props) {
  const { digest, index } = usePage();
  const asOf = useView((view) => view.asOf);
  const { published } = digest.source;
  const hours = useHours(precisionOf(deadline.date) === 'time');
  const keyOf = useCallback(
    (instant: number) => JSON.stringify(standingAt(deadline, published, instant, hours ?? null)),
    [deadline, published, hours],
  );
  const instant = useClock(keyOf);
  const standing =
    instant === null || hours === undefined ? null : standingAt(deadline, published, instant, hours);
  const today = standing?.today ?? null;
  const lastDay = dueDay(deadline.date);
  const isMonth = precisionOf(deadline.date) === 'month';
  const clockIsBehind = today !== null && today < published;
  const fromArticle = asOf === 'article' || today === null || clockIsBehind;
  const day = fromArticle ? published : today;
  const asPublished = countdown(lastDay, published, published);
  const state = fromArticle || standing === null ? asPublished : standing.state;
  const longest = passedWords(
    { ago: LONGEST_AGO, leftAtPublication: asPublished.phase === 'before' ? asPublished.daysLeft : null },
    isMonth,
  );
  const due = dueInWords(deadline);
  const from = fromArticle ? dateInWords(published) : null;
  const how = howCounted({
    deadline,
    day,
    isArticlesDay: fromArticle,
    // The build knows them all; its words stand until the reader's day is known.
    isZoneKnown: standing?.isZoneKnown ?? true,
    today,
    readersDay: standing?.readersDay ?? null,
    hours: standing === null ? null : (hours ?? null),
    isClockBehind: clockIsBehind && asOf === 'today',
  }).join(' ');
  const pressing = (deadline.pressedBy ?? []).flatMap((id) => index.named.get(id) ?? []);
  return (
    <section className="panel deadline">
      <div className="panel-head">
        <h2>{others.length > 0 ? deadlineWords.headings : deadlineWords.heading}</h2>
        {/* Until the reader's day is known nothing is counted from it, whatever was chosen. */}
        <AsOfSwitch asOf={today === null && asOf === 'today' ? null : asOf} />
        <SaidOnce at={asOf} words={standingInWords(state, deadline.label, due, from, isMonth)} />
      </div>
      <div className="countdown" data-actors={deadline.pressedBy?.join(' ') ?? ''}>
        <div
          className="standing"
          data-passed={numbersKept(
            `${longest.before} ${deadline.label} ${longest.between} ${due}, ${longest.ago}. 00`,
          )}
          data-coming={numbersKept(`${deadlineWords.until(deadline.label, due)}. 00`)}
        >
          {/* Replaced as a whole when what it says changes: what a translator made of the words before goes with them. */}
          <div
            key={today === null ? 'as built' : `${day} ${fromArticle} ${JSON.stringify(state)}`}
            data-uncounted={today === null ? '' : undefined}
          >
            {state.phase === 'after' ? (
              <Passed words={passedWords(state, isMonth)} deadline={deadline} />
            ) : (
              <Coming words={comingWords(state, isMonth)} deadline={deadline} asOf={from} />
            )}
          </div>
        </div>
      </div>
      <details className="more">
        <summary>{deadlineWords.how}</summary>
        <p key={how}>{how}</p>
      </details>
      <OtherDeadlines deadlines={others} />
      {pressing.length ? (
        <p key={state.phase} className="pressing">
          {state.phase === 'after' ? deadlineWords.pressed : deadlineWords.pressing}: {listInWords(pressing)}.
        </p>
      ) : null}
      <DayStrip published={published} deadline={lastDay} day={day} />
    </section>
  );
}
