import type { Digest } from '../../../schema.ts';
import { nothing, said } from '../fixtures.ts';

/** What was shipped in a quarter, named by its first and its last month. */
const phones = (id: string, when: string, value: number, quote: string): Digest['figures'][number] => ({
  id,
  label: 'phones shipped',
  unit: 'phones',
  quantity: { qualifier: 'exact', value },
  asOf: when.slice(-7),
  when,
  about: [],
  ...said(4, quote),
});

/**
 * `results.txt`: quarters with one left out, falls beside rises, a forecast; nobody on any side, and what falls due
 * does so at the end of a month.
 */
export const RESULTS: Digest = {
  ...nothing,
  language: 'en',
  headline: 'A phone maker’s sales fall by nearly half',
  summary: 'Its sales of the quarter were below what analysts had expected, and it looks for a buyer.',
  source: { published: '2024-08-02', dateline: 'Meridian', agency: 'Market Wire', paragraphs: 8 },
  figures: [
    {
      id: 'sales',
      label: 'of sales in the quarter to June',
      unit: 'USD',
      quantity: { qualifier: 'exact', value: 4.7e9 },
      lead: true,
      asOf: '2024-06',
      when: '2024-04/2024-06',
      about: [],
      ...said(2, 'were $4.7 billion'),
    },
    {
      id: 'shares',
      label: 'in the price of its shares on Friday',
      unit: 'percent',
      quantity: { qualifier: 'exact', value: -18 },
      lead: true,
      asOf: '2024-08-02',
      about: [],
      ...said(1, 'fell 18%'),
    },
    {
      id: 'sales-fall',
      label: 'in sales in the quarter to June',
      unit: 'percent',
      quantity: { qualifier: 'exact', value: -45 },
      asOf: '2024-06',
      about: [],
      ...said(2, 'down 45% from a year earlier'),
    },
    phones('phones-before', '2023-04/2023-06', 13.7e6, '13.7 million a year earlier'),
    phones('phones-q4', '2023-10/2023-12', 9.1e6, '9.1 million in the quarter to December'),
    phones('phones-q1', '2024-01/2024-03', 11.2e6, '11.2 million in the quarter to March'),
    phones('phones-q2', '2024-04/2024-06', 6.8e6, '6.8 million phones'),
    {
      id: 'staff',
      label: 'of its staff lose their jobs',
      unit: 'share',
      quantity: { qualifier: 'exact', ratio: [2, 5] },
      lead: true,
      asOf: '2024-08-02',
      about: [],
      ...said(5, 'two in five of its staff'),
    },
    {
      id: 'sales-share',
      label: 'of its sales are gone',
      unit: 'share',
      quantity: { qualifier: 'almost', ratio: [1, 2] },
      asOf: '2024-08-02',
      about: [],
      ...said(1, 'by almost half'),
    },
    {
      id: 'inflation',
      label: 'inflation in July',
      unit: 'percent',
      quantity: { qualifier: 'exact', value: 3.1 },
      asOf: '2024-07',
      about: [],
      ...said(6, '3.1% in July'),
    },
    {
      id: 'forecast',
      label: 'inflation for the year, as the central bank expects it',
      unit: 'percent',
      quantity: { qualifier: 'exact', value: 2.6 },
      asOf: '2024-08-02',
      when: '2024',
      forecast: true,
      about: [],
      ...said(6, '2.6% for the year'),
    },
  ],
  charts: [
    {
      id: 'phones',
      title: 'Half as many phones as a year before',
      kind: 'series',
      figures: ['phones-before', 'phones-q4', 'phones-q1', 'phones-q2'],
    },
    { id: 'inflation', title: 'Prices', kind: 'series', figures: ['inflation', 'forecast'] },
    {
      id: 'falls',
      title: 'What fell, and what rose',
      kind: 'bars',
      figures: ['inflation', 'shares', 'sales-fall'],
    },
    { id: 'parts', title: 'Shares of a whole', kind: 'bars', figures: ['staff', 'sales-share'] },
  ],
  deadline: {
    label: 'finding a buyer',
    date: '2024-11',
    timeZone: 'America/New_York',
    ...said(8, 'had until the end of November'),
  },
};
