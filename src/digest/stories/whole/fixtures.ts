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

/** `storm.txt`: two tolls that could not be reconciled, and nothing that falls due. */
export const STORM: Digest = {
  ...nothing,
  format: 'article-digest/1',
  language: 'en',
  headline: 'A storm’s toll is counted twice, and differs',
  summary: 'The ministry counts bodies that are identified; volunteers of the Red Crescent counted more.',
  source: { published: '2025-06-09', dateline: 'Port Vale', paragraphs: 9 },
  sides: [{ id: 'counting', label: 'Who counts' }],
  actors: [
    {
      id: 'ministry',
      name: 'The interior ministry',
      kind: 'government',
      side: 'counting',
      ...said(1, 'the interior ministry'),
    },
    {
      id: 'crescent',
      name: 'The Red Crescent',
      kind: 'organisation',
      side: 'counting',
      ...said(2, 'The national Red Crescent'),
    },
  ],
  figures: [
    {
      id: 'toll-ministry',
      label: 'People killed by the storm',
      unit: 'people',
      quantity: { qualifier: 'at least', value: 38 },
      saidBy: 'ministry',
      asOf: '2025-06-09',
      about: [],
      ...said(1, 'at least 38 people'),
    },
    {
      id: 'toll-crescent',
      label: 'People killed by the storm, as volunteers counted',
      unit: 'people',
      quantity: { qualifier: 'exact', value: 61 },
      saidBy: 'crescent',
      asOf: '2025-06-09',
      about: [],
      ...said(2, '61 dead'),
    },
  ],
  charts: [{ id: 'toll', title: 'Killed by the storm', kind: 'bars', figures: ['toll-ministry'] }],
  relations: [],
  disagree: [['toll-ministry', 'toll-crescent']],
};

/** `outbreak.txt`: years, and nobody who wants anything. */
export const OUTBREAK: Digest = {
  ...nothing,
  format: 'article-digest/1',
  language: 'en',
  headline: 'Measles cases rose again in 2022',
  summary: 'More countries had large outbreaks, while vaccination recovered in part.',
  source: { published: '2023-11-16', dateline: 'Geneva', paragraphs: 7 },
  sides: [{ id: 'health', label: 'Health bodies' }],
  actors: [
    {
      id: 'report',
      name: 'A report by two health bodies',
      kind: 'group',
      side: 'health',
      ...said(1, 'a report by two health bodies'),
    },
  ],
  figures: [
    {
      id: 'killed',
      label: 'People killed by measles',
      unit: 'people',
      quantity: { qualifier: 'about', value: 136200 },
      saidBy: 'report',
      asOf: '2022',
      about: [],
      ...said(1, 'an estimated 136,200 people'),
    },
    {
      id: 'averted',
      label: 'Deaths averted by vaccination',
      unit: 'deaths',
      quantity: { qualifier: 'about', value: 57e6 },
      saidBy: 'report',
      asOf: '2023-11-16',
      when: '2000/2022',
      about: [],
      ...said(3, 'estimated to have averted 57 million deaths'),
    },
  ],
  events: [
    {
      id: 'outbreaks',
      label: 'Large outbreaks in more countries than before',
      when: '2022',
      span: 'throughout',
      actors: [],
      ...said(6, 'large outbreaks in 2022'),
    },
    {
      id: 'averting',
      label: 'Vaccination averts deaths',
      when: '2000/2022',
      span: 'throughout',
      actors: [],
      ...said(3, 'In the years from 2000 to 2022'),
    },
  ],
  charts: [{ id: 'when', title: 'When', kind: 'timeline', events: ['outbreaks', 'averting'] }],
  relations: [],
};
