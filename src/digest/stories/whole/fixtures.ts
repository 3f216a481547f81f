import type { Digest } from '../../schema.ts';

const said = (paragraph: number, quote: string) => ({ receipt: { paragraph, quote } });
const nothing = { sides: [], actors: [], figures: [], charts: [], events: [], issues: [], positions: [] };

/** `strike.txt`: two deadlines on one day, each at an hour; two sides, no chart of events. */
export const STRIKE: Digest = {
  ...nothing,
  format: 'article-digest/1',
  language: 'en',
  headline: 'Dockers and port companies are two days from a strike over pay',
  summary: 'The union asks for 46 percent; the companies offer a third of that at most.',
  source: { published: '2023-09-13', dateline: 'Halden', paragraphs: 8 },
  sides: [
    { id: 'workers', label: 'Workers' },
    { id: 'employers', label: 'Employers' },
    { id: 'state', label: 'Government' },
  ],
  actors: [
    {
      id: 'union',
      name: 'The dockers’ union',
      kind: 'organisation',
      side: 'workers',
      ...said(1, 'their union said Wednesday'),
    },
    {
      id: 'companies',
      name: 'The port companies',
      kind: 'company',
      side: 'employers',
      ...said(2, 'The port companies have offered'),
    },
    {
      id: 'minister',
      name: 'The labor minister',
      kind: 'official-unnamed',
      side: 'state',
      ...said(8, 'The labor minister has called both sides'),
    },
  ],
  figures: [
    {
      id: 'raise',
      label: 'The raise that the union asks for, over four years',
      unit: 'percent',
      quantity: { qualifier: 'exact', value: 46 },
      saidBy: 'union',
      asOf: '2023-09-13',
      about: ['union'],
      ...said(2, 'a raise of 46%'),
    },
    {
      id: 'offer',
      label: 'The raise that the companies offer',
      unit: 'percent',
      quantity: { qualifier: 'between', low: 10, high: 15 },
      saidBy: 'companies',
      asOf: '2023-09-13',
      about: ['companies'],
      ...said(2, 'between 10% and 15%'),
    },
    {
      id: 'last-strike',
      label: 'How long the last strike went on',
      unit: 'days',
      quantity: { qualifier: 'exact', value: 40 },
      asOf: '2023-09-13',
      about: [],
      ...said(7, 'lasted 40 days'),
    },
  ],
  charts: [
    { id: 'pay', title: 'What is asked and what is offered', kind: 'bars', figures: ['raise', 'offer'] },
  ],
  relations: [],
  deadline: [
    {
      label: 'the walk-out',
      date: '2023-09-14T23:59',
      timeZone: 'America/New_York',
      pressedBy: ['union'],
      ...said(1, 'will walk out at 11:59 p.m. Thursday'),
    },
    {
      label: 'the minister’s meeting of both sides',
      date: '2023-09-14T12:00',
      timeZone: 'America/New_York',
      ...said(8, 'a meeting at noon on Thursday'),
    },
  ],
};

/** `results.txt`: nobody is named, and what falls due does so at the end of a month. */
export const RESULTS: Digest = {
  ...nothing,
  format: 'article-digest/1',
  language: 'en',
  headline: 'A phone maker’s sales fall by nearly half',
  summary: 'Its sales of the quarter were below what analysts had expected, and it looks for a buyer.',
  source: { published: '2024-08-02', dateline: 'Meridian', paragraphs: 8 },
  figures: [
    {
      id: 'sales',
      label: 'Sales in the quarter',
      unit: 'USD',
      quantity: { qualifier: 'exact', value: 4.7e9 },
      asOf: '2024-06',
      about: [],
      ...said(2, 'were $4.7 billion'),
    },
  ],
  relations: [],
  deadline: {
    label: 'finding a buyer',
    date: '2024-11',
    timeZone: 'America/New_York',
    ...said(8, 'had until the end of November'),
  },
};
