import { dayInWords, monthOf, weekdayOf } from '../digest/dates.ts';
import { type Day, daysFrom } from '../lib/calendar.ts';
import { deadlineWords } from '../words/deadline.ts';

interface Props {
  readonly published: Day;
  readonly deadline: Day;
  /** The day that is counted from. */
  readonly day: Day;
}

/** More boxes than this are no longer taken in at a glance, and the sentence above says it all. */
const MOST_BOXES = 35;

/** A box for each day from the article's day to the deadline; the days gone by are hollow. */
export function DayStrip({ published, deadline, day }: Props) {
  const days = daysFrom(published, deadline);
  if (days.length < 2 || days.length > MOST_BOXES) return null;
  return (
    <ol className="day-strip" aria-label={deadlineWords.strip(days.length)}>
      {days.map((each, index) => (
        <li
          key={each}
          className={[each < day ? 'gone' : 'to-come', each === deadline ? 'due' : ''].join(' ').trim()}
          {...(each === day ? { 'aria-current': 'date' as const } : {})}
        >
          <time dateTime={each}>
            <span aria-hidden="true">
              <b>{Number(each.slice(8))}</b>
              {weekdayOf(each).slice(0, 3)}
              {index === 0 || each.endsWith('-01') ? <i>{monthOf(each)}</i> : null}
            </span>
            <span className="unseen">{dayInWords(each)}</span>
          </time>
          {note(each, published, deadline, day)}
        </li>
      ))}
    </ol>
  );
}

function note(each: Day, published: Day, deadline: Day, day: Day) {
  const words = [
    ...(each === published ? [deadlineWords.day.article] : []),
    ...(each === deadline ? [deadlineWords.day.deadline] : []),
    ...(each === day && each !== published ? [deadlineWords.day.today] : []),
  ];
  return words.length ? <small>{words.join(', ')}</small> : null;
}
