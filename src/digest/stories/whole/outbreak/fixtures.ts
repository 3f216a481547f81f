import type { Digest } from '../../../schema.ts';
import { nothing, said } from '../fixtures.ts';

type Figure = Digest['figures'][number];

const cases = (year: string, qualifier: 'about' | 'exact', value: number, quote: string): Figure => ({
  id: `cases-${year}`,
  label: 'measles cases in the world',
  unit: 'cases',
  quantity: { qualifier, value },
  asOf: year,
  about: [],
  ...said(2, quote),
});

const coverage = (year: string, value: number, quote: string): Figure => ({
  id: `dose-${year}`,
  label: 'of children given the first dose',
  unit: 'percent',
  quantity: { qualifier: 'exact', value },
  asOf: year,
  about: [],
  ...said(7, quote),
});

/** `outbreak.txt`: years, one of a row left out, and nobody who wants anything. */
export const OUTBREAK: Digest = {
  ...nothing,
  language: 'en',
  headline: 'Measles cases rose again in 2022',
  summary: 'More countries had large outbreaks, while vaccination recovered in part.',
  source: { published: '2023-11-16', dateline: 'Geneva', agency: 'Health Wire', paragraphs: 7 },
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
      lead: true,
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
      lead: true,
      saidBy: 'report',
      asOf: '2023-11-16',
      when: '2000/2022',
      about: [],
      ...said(3, 'estimated to have averted 57 million deaths'),
    },
    cases('2022', 'about', 9.2e6, 'about 9.2 million cases in 2022'),
    cases('2021', 'exact', 7.8e6, '7.8 million in 2021'),
    cases('2020', 'exact', 7.5e6, '7.5 million in 2020'),
    cases('2019', 'exact', 9.9e6, '9.9 million in 2019'),
    coverage('2021', 81, '81% in 2021'),
    coverage('2022', 83, '83% in 2022'),
    coverage('2019', 86, '86% of 2019'),
    {
      id: 'rate',
      label: 'fell ill in cities',
      unit: 'people',
      per: 'per 100,000 people',
      quantity: { qualifier: 'exact', value: 6.5 },
      asOf: '2022',
      about: [],
      ...said(5, '6.5 per 100,000 people'),
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
  charts: [
    {
      id: 'cases',
      title: 'Measles cases fell, and rose again',
      kind: 'series',
      figures: ['cases-2022', 'cases-2021', 'cases-2020', 'cases-2019'],
    },
    {
      id: 'dose',
      title: 'Fewer children have had their first dose than before',
      kind: 'series',
      figures: ['dose-2019', 'dose-2021', 'dose-2022'],
    },
    { id: 'when', title: 'When', kind: 'timeline', events: ['outbreaks', 'averting'] },
  ],
};
