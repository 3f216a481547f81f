import { describe, expect, it } from 'vitest';
import { indexDigest } from '../../digest/digest-index.ts';
import { tinyDigest } from '../../digest/fixtures.ts';
import type { ArticleEvent, Digest, Figure } from '../../digest/schema.ts';
import { chartRows, type TimeRow } from './rows.ts';

describe('a series', () => {
  const [left] = tinyDigest().figures;
  if (left === undefined) throw new Error('the fixture has changed');
  const series = (...figures: Partial<Figure>[]) => {
    const named = figures.map((figure, place) => ({ ...left, id: `s${place}`, ...figure }));
    const chart = { id: 'c', title: 'c', kind: 'series' as const, figures: named.map(({ id }) => id) };
    const data = rowsOf(tinyDigest({ figures: named, charts: [chart] }), 'c');
    return data.kind === 'series' ? data.rows : [];
  };

  it('is in the order of time, and of one time in the digest’s', () => {
    const rows = series(
      { when: '2024-03' },
      { when: '2023' },
      { when: '2024-03-01' },
      { when: '2024-04-02' },
    );
    expect(rows.map(({ id, start, end }) => [id, start, end])).toEqual([
      ['s1', '2023-01-01', '2023-12-31'],
      ['s0', '2024-03-01', '2024-03-31'],
      ['s2', '2024-03-01', '2024-03-01'],
      ['s3', '2024-04-02', '2024-04-02'],
    ]);
    expect(rows[0]).toMatchObject({ date: '2023', when: '2023' });
  });

  it.each<[string, Partial<Figure>, string]>([
    ['within its time', { when: '2024-05', asOf: '2024-05-17' }, 'The article'],
    ['on the first day of it', { when: '2024-05-17/2024-05-20', asOf: '2024-05-17' }, 'The article'],
    ['on the last day of it', { when: '2024-05-10/2024-05-17', asOf: '2024-05-17' }, 'The article'],
    ['before it', { when: '2024-05-18', asOf: '2024-05-17' }, 'The article, 17 May 2024, for 18 May 2024'],
    ['after it', { when: '2024-04', asOf: '2024-05-17' }, 'The article, 17 May 2024, for April 2024'],
    ['over its end', { when: '2024-04', asOf: '2024' }, 'The article, 2024, for April 2024'],
    [
      'within its time, of what was expected',
      { when: '2024-05', asOf: '2024-05-17', forecast: true },
      'The article, 17 May 2024, for May 2024',
    ],
  ])('says when a number was given but where that was %s', (_, figure, attribution) => {
    expect(series(figure)[0]?.attribution).toBe(attribution);
  });
});

describe('a timeline', () => {
  it('runs from the earliest start to the deadline, which is marked as one', () => {
    const rows = times([event('late', '2024-05-17'), event('early', '2024-05-14/2024-05-16')]);
    expect(rows.map(({ id, start, end, deadline }) => [id, start, end, deadline])).toEqual([
      ['early', '2024-05-14', '2024-05-16', false],
      ['late', '2024-05-17', '2024-05-17', false],
      ['deadline', '2024-05-20', '2024-05-20', true],
    ]);
    expect(rows[2]?.label).toBe('Deadline: The gates open');
  });

  it('ends what is past on the article’s day, though its month goes on', () => {
    expect(times([event('month', '2024-05')])[0]).toMatchObject({ start: '2024-05-01', end: '2024-05-18' });
  });

  it.each([
    ['2024-05-18', '2024-05-18', '2024-05-18'],
    ['2024-05-10/2024-05-18', '2024-05-10', '2024-05-18'],
    ['2024-05-18/2024-05-20', '2024-05-18', '2024-05-18'],
    ['2024-05-19/2024-05-20', '2024-05-19', '2024-05-20'],
  ])('draws %s from %s to %s in an article of 18 May', (when, start, end) => {
    expect(times([event('e', when)]).find(({ id }) => id === 'e')).toMatchObject({ start, end });
  });

  it('says where an event is from that is not from the article, and whom the deadline is pressed by', () => {
    const { receipt: _, ...bare } = event('old', '2024-05-14');
    const [old, , last] = times([
      { ...bare, background: { source: 'An archive' } },
      event('new', '2024-05-15'),
    ]);
    expect(old).toMatchObject({
      attribution: 'Background, not from the article: An archive',
      receipt: { key: 'event/old' },
    });
    expect(last).toMatchObject({
      id: 'deadline',
      attribution: '',
      said: '20 May 2024',
      actors: ['mayor'],
      receipt: { key: 'deadline', number: 1 },
    });
  });

  it('has of several deadlines the first, and none that an event stands for that is not there', () => {
    const { deadline } = tinyDigest();
    const chart = { id: 'c', title: 'c', kind: 'timeline' as const, events: ['lost'] };
    const more = [deadline, { ...deadline, date: '2024-05-21' }] as NonNullable<Digest['deadline']>;
    const data = rowsOf(tinyDigest({ charts: [chart], deadline: more }), 'c');
    expect(data.rows.map((row) => ('start' in row ? row.start : ''))).toEqual(['2024-05-20']);
  });

  it('leaves what is still to come where it is', () => {
    expect(times([event('planned', '2024-06')])[1]).toMatchObject({ start: '2024-06-01', end: '2024-06-30' });
  });

  it('keeps the digest’s order within a day', () => {
    expect(times([event('b', '2024-05-14'), event('a', '2024-05-14')]).map(({ id }) => id)).toEqual([
      'b',
      'a',
      'deadline',
    ]);
  });

  it('ends with its last event where there is no deadline', () => {
    const { deadline: _, ...without } = tinyDigest();
    const data = rowsOf(without, 'when');
    expect(data.rows.map(({ id }) => id)).toEqual(['breach']);
  });
});

function event(id: string, when: string): ArticleEvent {
  return { id, label: id, when, actors: [], receipt: { paragraph: 1, quote: id } };
}

function rowsOf(digest: Digest, id: string) {
  const chart = digest.charts.find((each) => each.id === id);
  if (!chart) throw new Error(`the digest has no chart ${id}`);
  return chartRows(chart, digest, indexDigest(digest));
}

function times(events: ArticleEvent[]): readonly TimeRow[] {
  const chart = { id: 'c', title: 'c', kind: 'timeline' as const, events: events.map(({ id }) => id) };
  const data = rowsOf(tinyDigest({ events, charts: [chart] }), 'c');
  return data.kind === 'timeline' ? data.rows : [];
}
