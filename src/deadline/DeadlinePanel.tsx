import { Fragment } from 'react';
import { dateInWords, dayInWords } from '../digest/dates.ts';
import type { Deadline } from '../digest/schema.ts';
import { listInWords, numberInFigures } from '../lib/prose.ts';
import { ReceiptMark } from '../receipts/ReceiptMark.tsx';
import { usePage, useView } from '../view/page-context.ts';
import { useToday } from '../view/use-today.ts';
import { AsOfSwitch } from './AsOfSwitch.tsx';
import { countdown } from './countdown.ts';
import { countdownInWords } from './countdown-words.ts';
import { DayStrip } from './DayStrip.tsx';

interface Props {
  readonly deadline: Deadline;
}

/** What falls due, when, who presses for it, and where the reader's day or the article's stands to it. */
export function DeadlinePanel({ deadline }: Props) {
  const { digest, index } = usePage();
  const asOf = useView((view) => view.asOf);
  const today = useToday(deadline.timeZone);
  const readersDay = useToday(undefined);
  const { published } = digest.source;
  const clockIsBehind = today !== null && today < published;
  const fromArticle = asOf === 'article' || today === null || clockIsBehind;
  const day = fromArticle ? published : today;
  const words = countdownInWords(countdown(deadline.date, published, day));
  const pressing = (deadline.pressedBy ?? []).flatMap((id) => index.actors.get(id)?.name ?? []);
  return (
    <section className="panel deadline" aria-labelledby="deadline-heading">
      <div className="panel-head">
        <h2 id="deadline-heading">Deadline</h2>
        <AsOfSwitch />
      </div>
      {/* Its own element once the reader's day is known: replaced, not moved about. */}
      <div
        className="countdown"
        key={today === null ? 'as built' : 'as read'}
        data-actors={deadline.pressedBy?.join(' ') ?? ''}
      >
        <p className="left" role="timer" aria-label="Where the day stands to the deadline">
          {words.figures.map(({ count, unit }) => (
            <Fragment key={unit}>
              <span className="counted">
                <span className="number">{numberInFigures(count)}</span> <span className="unit">{unit}</span>
              </span>{' '}
            </Fragment>
          ))}
          <span className={words.figures.length ? 'unit' : 'number'}>
            {words.end}
            {fromArticle && words.figures.length ? ` on ${dateInWords(published)}` : ''}
          </span>
        </p>
        <div>
          <p>
            {words.joint} <bdi>{deadline.label}</bdi>,{' '}
            <time dateTime={deadline.date}>{dayInWords(deadline.date)}</time>.
            {words.more === null ? null : ` ${words.more}`}
            <ReceiptMark of="deadline" />
          </p>
          {pressing.length ? <p className="pressing">Pressing for it: {listInWords(pressing)}.</p> : null}
          <p className="counted-from">
            Counted from <time dateTime={day}>{dayInWords(day)}</time>,{' '}
            {fromArticle ? 'the article’s day' : 'today'}, by the calendar of {zoneName(deadline.timeZone)}.
            The article names a date and no hour.
            {clockIsBehind && asOf === 'today'
              ? ` This device’s clock says ${dayInWords(today)}, before the article appeared, so the article’s day is used.`
              : ''}
            {!fromArticle && readersDay !== null && readersDay !== today
              ? ` Where you are it is ${dayInWords(readersDay)}.`
              : ''}
          </p>
        </div>
      </div>
      <DayStrip published={published} deadline={deadline.date} day={day} />
    </section>
  );
}

/** "America/New_York" → "New York" */
function zoneName(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}
