import { dayInWords, monthOf, weekdayOf } from '../../digest/dates.ts';
import { type Day, daysFrom } from '../../lib/calendar.ts';
import { deadlineWords } from '../../words/deadline.ts';
import { List } from '../ui/List.tsx';

interface Props {
  readonly published: Day;
  readonly deadline: Day;
  /** The day that is counted from. */
  readonly day: Day;
}

/** More boxes than this are no longer taken in at a glance, and the sentence above says it all. */
const MOST_BOXES = 35;

/**
 * A box for each day from the article's day to the deadline; the days gone by have a thin line. Ears are told how many they are
 * and the days that have a name: the others would be as many dates, and say nothing.
 */
export function DayStrip({ published, deadline, day }: Props) {
  const days = daysFrom(published, deadline);
  if (days.length < 2 || days.length > MOST_BOXES) return null;
  return (
    <List ordered className="day-strip" aria-label={deadlineWords.strip(days.length)}>
      {days.map((each, index) => {
        const name = nameOf(each, published, deadline, day);
        return (
          <li
            key={each}
            className={[each < day ? 'gone' : 'to-come', each === deadline ? 'due' : ''].join(' ').trim()}
            aria-current={each === day ? 'date' : undefined}
            aria-hidden={name === '' ? true : undefined}
          >
            <time dateTime={each}>
              <span aria-hidden="true">
                <b>{Number(each.slice(8))}</b>
                {weekdayOf(each).slice(0, 3)}
                {index === 0 || each.endsWith('-01') ? <i>{monthOf(each)}</i> : null}
              </span>
              {name === '' ? null : <span className="unseen">{dayInWords(each)}</span>}
            </time>
            {name === '' ? null : <small key={name}>{name}</small>}
          </li>
        );
      })}
    </List>
  );
}

function nameOf(each: Day, published: Day, deadline: Day, day: Day): string {
  return [
    ...(each === published ? [deadlineWords.day.article] : []),
    ...(each === deadline ? [deadlineWords.day.deadline] : []),
    ...(each === day && each !== published ? [deadlineWords.day.today] : []),
  ].join(', ');
}
