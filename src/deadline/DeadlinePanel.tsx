import { dateInWords, dayInWords } from '../digest/dates.ts';
import type { Deadline } from '../digest/schema.ts';
import { knowsZone } from '../lib/calendar.ts';
import { listInWords, numberInFigures } from '../lib/prose.ts';
import { ReceiptMark } from '../receipts/ReceiptMark.tsx';
import { SaidOnce } from '../ui/SaidOnce.tsx';
import { usePage, useView } from '../view/page-context.ts';
import { useToday } from '../view/use-today.ts';
import { deadlineWords } from '../words/deadline.ts';
import { AsOfSwitch } from './AsOfSwitch.tsx';
import { countdown } from './countdown.ts';
import {
  type ComingWords,
  comingWords,
  type PassedWords,
  passedWords,
  standingInWords,
} from './countdown-words.ts';
import { DayStrip } from './DayStrip.tsx';
import { howCounted } from './how-counted.ts';

interface Props {
  readonly deadline: Deadline;
}

/** A span in its longest words. Room is kept for them, so that nothing moves once the reader's day is known. */
const LONGEST_AGO = { years: 10, months: 11, days: 30 } as const;

/**
 * Where the reader's day or the article's stands to the deadline. Before it the count leads; once it has passed it takes
 * one line. How it is counted is said on request.
 */
export function DeadlinePanel({ deadline }: Props) {
  const { digest, index } = usePage();
  const asOf = useView((view) => view.asOf);
  const isZoneKnown = knowsZone(deadline.timeZone);
  const today = useToday(isZoneKnown ? deadline.timeZone : undefined);
  const readersDay = useToday(undefined);
  const { published } = digest.source;
  const clockIsBehind = today !== null && today < published;
  const fromArticle = asOf === 'article' || today === null || clockIsBehind;
  const day = fromArticle ? published : today;
  const state = countdown(deadline.date, published, day);
  const asPublished = countdown(deadline.date, published, published);
  const longest = passedWords({
    ago: LONGEST_AGO,
    leftAtPublication: asPublished.phase === 'before' ? asPublished.daysLeft : null,
  });
  const due = dayInWords(deadline.date);
  const pressing = (deadline.pressedBy ?? []).flatMap((id) => index.named.get(id) ?? []);
  return (
    <section className={state.phase === 'after' ? 'panel deadline passed' : 'panel deadline'}>
      <div className="panel-head">
        <h2>{deadlineWords.heading}</h2>
        {/* Until the reader's day is known nothing is counted from it, whatever was chosen. */}
        <AsOfSwitch asOf={today === null && asOf === 'today' ? null : asOf} />
        <SaidOnce
          at={asOf}
          words={standingInWords(state, deadline.label, due, fromArticle ? dateInWords(published) : null)}
        />
      </div>
      <div className="countdown" data-actors={deadline.pressedBy?.join(' ') ?? ''}>
        <div
          className="standing"
          data-passed={`${longest.before} ${deadline.label} ${longest.between} ${due}, ${longest.ago}. 00`}
          data-coming={`${deadlineWords.until(deadline.label, due)}. 00`}
        >
          {/* Replaced as a whole when the day changes: what a translator made of the words before goes with them. */}
          <div
            key={today === null ? 'as built' : `${day} ${fromArticle}`}
            {...(today === null ? { 'data-uncounted': '' } : {})}
          >
            {state.phase === 'after' ? (
              <Passed words={passedWords(state)} deadline={deadline} />
            ) : (
              <Coming
                words={comingWords(state)}
                deadline={deadline}
                asOf={fromArticle ? dateInWords(published) : null}
              />
            )}
          </div>
        </div>
      </div>
      <details className="more">
        <summary>{deadlineWords.how}</summary>
        <p key={today === null ? 'as built' : `${day} ${readersDay}`}>
          {howCounted({
            day,
            isArticlesDay: fromArticle,
            timeZone: deadline.timeZone,
            // The build knows them all; its words stand until the reader's day is known.
            isZoneKnown: isZoneKnown || today === null,
            today,
            readersDay,
            isClockBehind: clockIsBehind && asOf === 'today',
          }).join(' ')}
        </p>
      </details>
      {pressing.length ? (
        <p key={state.phase} className="pressing">
          {state.phase === 'after' ? deadlineWords.pressed : deadlineWords.pressing}: {listInWords(pressing)}.
        </p>
      ) : null}
      <DayStrip published={published} deadline={deadline.date} day={day} />
    </section>
  );
}

interface ComingProps extends Props {
  readonly words: ComingWords;
  /** The article's day in words, where days are counted from it. */
  readonly asOf: string | null;
}

function Coming({ words: { figure, end, joint }, deadline, asOf }: ComingProps) {
  return (
    <>
      <p className="left" role="timer" aria-label={deadlineWords.standing}>
        {figure === null ? (
          <span className="number">{end}</span>
        ) : (
          <>
            <span className="counted">
              <span className="number">{numberInFigures(figure.count)}</span>{' '}
              <span className="unit">{figure.unit}</span>
            </span>{' '}
            <span className="unit">
              {end}
              {asOf === null ? '' : ` ${deadlineWords.on(asOf)}`}
            </span>
          </>
        )}
      </p>
      <p>
        {joint} <bdi>{deadline.label}</bdi>, <Due deadline={deadline} />.
        <ReceiptMark of="deadline" />
      </p>
    </>
  );
}

function Passed({ words, deadline }: Props & { readonly words: PassedWords }) {
  return (
    <p>
      {words.before} <bdi>{deadline.label}</bdi> {words.between} <Due deadline={deadline} />,{' '}
      <span role="timer" aria-label={deadlineWords.standing}>
        {words.ago}
      </span>
      .
      <ReceiptMark of="deadline" />
    </p>
  );
}

function Due({ deadline: { date } }: Props) {
  return <time dateTime={date}>{dayInWords(date)}</time>;
}
