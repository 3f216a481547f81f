import { describe, expect, it, test } from 'vitest';
import { QUALIFIER_NAMES } from '../../digest/qualifiers.ts';
import type { Figure, Quantity } from '../../digest/schema.ts';
import { chartRecords } from './chart-records.ts';
import { exportInput } from './fixtures.ts';

/** What the words bound, said again for every qualifier: an invented limit would travel far. */
const LIMITS = {
  exact: { value: 100, low: 100, high: 100 },
  'at least': { value: 100, low: 100, high: '' },
  over: { value: 100, low: 100, high: '' },
  'more than': { value: 100, low: 100, high: '' },
  about: { value: 100, low: '', high: '' },
  some: { value: 100, low: '', high: '' },
  roughly: { value: 100, low: '', high: '' },
  around: { value: 100, low: '', high: '' },
  nearly: { value: 100, low: '', high: '' },
  almost: { value: 100, low: '', high: '' },
  'up to': { value: 100, low: '', high: 100 },
  'at most': { value: 100, low: '', high: 100 },
  'fewer than': { value: 100, low: '', high: 100 },
  between: { value: '', low: 100, high: 120 },
} as const;

describe('a number leaves the page with its qualifier and no limit that the words do not state', () => {
  test.each(QUALIFIER_NAMES)('%s', (qualifier) => {
    const quantity: Quantity =
      qualifier === 'between' ? { qualifier, low: 100, high: 120 } : { qualifier, value: 100 };
    const figure: Figure = { id: 'x', label: 'x', unit: 'people', quantity, asOf: '2024-05', about: [] };
    const chart = { id: 'one', title: 'One', kind: 'bars' as const, figures: ['x'] };
    const [record] = chartRecords(exportInput('one', [], { figures: [figure], charts: [chart] }));
    expect(record).toMatchObject({ qualifier, ...LIMITS[qualifier] });
  });
});

describe('a record', () => {
  it('of a figure stands alone: who, when, on which words, from which article', () => {
    expect(chartRecords(exportInput('bars'))[1]).toEqual({
      chart: 'People',
      label: 'People who returned',
      qualifier: 'more than',
      value: 100,
      low: 100,
      high: '',
      unit: 'people',
      said_by: 'The article',
      as_of: '2024-05-17',
      as_of_our_reading: '',
      basis: 'reported',
      background: '',
      background_url: '',
      working: '',
      quote: 'more than 100 returned',
      paragraph: '2',
      actors: 'Ada Hill',
      selected: '',
      source: '',
      published: '2024-05-18',
      source_url: 'https://example.org/flood',
    });
  });

  it('of a computed part shows its working and says that it is computed', () => {
    expect(chartRecords(exportInput('split')).at(-1)).toMatchObject({
      qualifier: 'at most about',
      value: 50,
      low: '',
      high: '',
      basis: 'computed',
      working: 'about 250 − more than 100 − roughly 100 = at most about 50',
      quote: '',
    });
  });

  it('of background names the other source', () => {
    const chart = { id: 'one', title: 'One', kind: 'bars' as const, figures: ['census'] };
    expect(chartRecords(exportInput('one', [], { charts: [chart] }))[0]).toMatchObject({
      basis: 'background',
      said_by: 'Background, not from the article: Census',
      background: 'Census',
      background_url: 'https://example.org/c',
    });
    const events = [
      { id: 'breach', label: 'x', when: '2024-05', actors: [], background: { source: 'The county archive' } },
    ];
    expect(chartRecords(exportInput('when', [], { events }))[0]).toMatchObject({
      basis: 'background',
      background: 'The county archive',
    });
  });

  it('of an event has its date as the digest writes it', () => {
    expect(chartRecords(exportInput('when')).map(({ date, label }) => [date, label])).toEqual([
      ['2024-05-14/2024-05-16', 'The dyke broke'],
      ['2024-05-20', 'Deadline: The gates open'],
    ]);
  });

  it('of a loose date has the words of the article, and the span of days as a reading of ours', () => {
    const receipt = { paragraph: 2, quote: 'Since Tuesday' };
    const events = [
      {
        id: 'breach',
        label: 'x',
        when: '2024-05-14/2024-05-18',
        whenWords: 'Since Tuesday',
        actors: [],
        receipt,
      },
    ];
    const [loose, exact] = chartRecords(exportInput('when', [], { events }));
    expect(loose).toMatchObject({ date: 'Since Tuesday', date_our_reading: '2024-05-14/2024-05-18' });
    expect(exact).toMatchObject({ date: '2024-05-20', date_our_reading: '' });
  });

  it('tells what was selected, and nothing where nothing was', () => {
    const selected = (actors: string[]) =>
      chartRecords(exportInput('when', actors)).map((record) => record.selected);
    expect(selected(['mayor'])).toEqual(['no', 'yes']);
    expect(selected([])).toEqual(['', '']);
  });
});

it('all records of a chart have the same columns', () => {
  for (const chart of ['bars', 'split', 'when']) {
    const [first = {}, ...rest] = chartRecords(exportInput(chart)).map((record) => Object.keys(record));
    for (const columns of rest) expect(columns).toEqual(first);
  }
});
