import { readDigest } from '../../read-digest.ts';
import type { Chart, Digest, Figure, Quantity } from '../../schema.ts';

/** What a figure of a story says: its number, the words it stands on, and of when it is. */
type Told = Omit<Partial<Figure>, 'quantity'> & {
  readonly quantity: Quantity;
  readonly quote: string;
  readonly paragraph: number;
};

interface Story {
  readonly headline: string;
  readonly language?: string;
  readonly published: string;
  readonly agency: string;
  readonly paragraphs: number;
  /** Who speaks in it: the name, and the paragraph that names them. */
  readonly actors: Readonly<Record<string, readonly [name: string, paragraph: number]>>;
  readonly figures: Readonly<Record<string, Told>>;
  readonly charts: readonly Chart[];
}

/** A digest of the charts of a story, read and checked. */
function digestOf({ headline, published, paragraphs, agency, language = 'en', ...story }: Story): Digest {
  const digest = {
    format: 'article-digest/1',
    language,
    headline,
    summary: headline,
    source: { published, agency, paragraphs },
    sides: [{ id: 'all', label: 'In the story' }],
    actors: Object.entries(story.actors).map(([id, [name, paragraph]]) => ({
      id,
      name,
      kind: 'organisation',
      side: 'all',
      receipt: { paragraph, quote: name },
    })),
    figures: Object.entries(story.figures).map(([id, { quote, paragraph, ...figure }]) => ({
      id,
      label: 'people killed',
      unit: 'people',
      asOf: published,
      about: figure.saidBy === undefined ? [] : [figure.saidBy],
      receipt: { paragraph, quote },
      ...figure,
    })),
    charts: story.charts,
    events: [],
    issues: [],
    positions: [],
    relations: [],
  };
  const result = readDigest(JSON.stringify(digest));
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.digest;
}

/** Two tolls of one storm. */
export function stormDigest(): Digest {
  return digestOf({
    headline: 'The storm at Port Vale has killed dozens; how many is disputed',
    published: '2025-06-09',
    agency: 'Coast Press',
    paragraphs: 8,
    actors: { ministry: ['the interior ministry', 1], 'red-crescent': ['The national Red Crescent', 2] },
    figures: {
      ministry: {
        quantity: { qualifier: 'at least', value: 38 },
        quote: 'has killed at least 38 people',
        paragraph: 1,
        saidBy: 'ministry',
      },
      'red-crescent': {
        quantity: { qualifier: 'exact', value: 61 },
        quote: '61 dead',
        paragraph: 2,
        saidBy: 'red-crescent',
      },
    },
    charts: [
      {
        id: 'tolls',
        title: 'Two tolls of one storm',
        kind: 'accounts',
        figures: ['ministry', 'red-crescent'],
      },
    ],
  });
}

/** What a walkout would cost, by two who disagree on it. */
export function strikeDigest(): Digest {
  const cost = { label: 'that a walkout would cost the region', unit: 'EUR', per: 'a day' };
  return digestOf({
    headline: 'Dock workers will walk out on Thursday unless they are offered more',
    published: '2023-09-13',
    agency: 'Port News',
    paragraphs: 8,
    actors: {
      study: ['a study for the chamber of commerce', 6],
      economists: ["the union's own economists", 6],
    },
    figures: {
      study: {
        ...cost,
        quantity: { qualifier: 'exact', value: 300e6 },
        quote: '€300m a day',
        paragraph: 6,
        saidBy: 'study',
      },
      economists: {
        ...cost,
        quantity: { qualifier: 'at most', value: 120e6 },
        quote: 'no more than €120m',
        paragraph: 6,
        saidBy: 'economists',
      },
    },
    charts: [
      { id: 'cost', title: 'What a walkout would cost', kind: 'accounts', figures: ['study', 'economists'] },
    ],
  });
}

const year = String;

/** Cases by year, and shares with a year left out. */
export function outbreakDigest(): Digest {
  const cases = (of: number, qualifier: 'about' | 'exact', value: number, quote: string) => ({
    label: 'measles cases in the world',
    unit: 'cases',
    quantity: { qualifier, value },
    when: year(of),
    asOf: year(of),
    quote,
    paragraph: 2,
  });
  const coverage = (of: number, value: number, quote: string) => ({
    label: 'of children given the first dose',
    unit: 'percent',
    quantity: { qualifier: 'exact' as const, value },
    asOf: year(of),
    quote,
    paragraph: 7,
  });
  return digestOf({
    headline: 'Measles killed more people in 2022, and reached more countries',
    published: '2023-11-16',
    agency: 'Health Wire',
    paragraphs: 7,
    actors: { report: ['a report by two health bodies', 1] },
    figures: {
      'cases-2022': cases(2022, 'about', 9.2e6, 'about 9.2 million cases in 2022'),
      'cases-2021': cases(2021, 'exact', 7.8e6, '7.8 million in 2021'),
      'cases-2020': cases(2020, 'exact', 7.5e6, '7.5 million in 2020'),
      'cases-2019': cases(2019, 'exact', 9.9e6, '9.9 million in 2019'),
      'dose-2021': coverage(2021, 81, 'from 81% in 2021'),
      'dose-2022': coverage(2022, 83, '83% in 2022'),
      'dose-2019': coverage(2019, 86, 'below the 86% of 2019'),
    },
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
    ],
  });
}

/** Quarters with one left out, falls beside rises, and a forecast by someone else. */
export function resultsDigest(): Digest {
  const phones = (when: string, value: number, quote: string) => ({
    label: 'phones shipped',
    unit: 'phones',
    quantity: { qualifier: 'exact' as const, value },
    when,
    asOf: when.slice(-7),
    quote,
    paragraph: 4,
  });
  return digestOf({
    headline: 'The country’s largest phone maker loses almost half of its sales',
    published: '2024-08-02',
    agency: 'Market Wire',
    paragraphs: 8,
    actors: { bank: ['The central bank', 6] },
    figures: {
      'phones-q2': phones('2024-04/2024-06', 6.8e6, '6.8 million phones'),
      'phones-before': phones('2023-04/2023-06', 13.7e6, '13.7 million a year earlier'),
      'phones-q1': phones('2024-01/2024-03', 11.2e6, '11.2 million in the quarter to March'),
      'phones-q4': phones('2023-10/2023-12', 9.1e6, '9.1 million in the quarter to December'),
      shares: {
        label: 'in the price of its shares on Friday',
        unit: 'percent',
        quantity: { qualifier: 'exact', value: -18 },
        quote: 'fell 18%',
        paragraph: 1,
      },
      sales: {
        label: 'in sales in the quarter to June',
        unit: 'percent',
        quantity: { qualifier: 'exact', value: -45 },
        quote: 'down 45% from a year earlier',
        paragraph: 2,
        asOf: '2024-06',
      },
      inflation: {
        label: 'inflation in July',
        unit: 'percent',
        quantity: { qualifier: 'exact', value: 3.1 },
        quote: '3.1% in July',
        paragraph: 6,
        asOf: '2024-07',
      },
      forecast: {
        label: 'inflation for the year',
        unit: 'percent',
        quantity: { qualifier: 'exact', value: 2.6 },
        quote: '2.6% for the year',
        paragraph: 6,
        saidBy: 'bank',
        when: year(2024),
        forecast: true,
      },
      staff: {
        label: 'of its staff lose their jobs',
        unit: 'staff',
        quantity: { qualifier: 'exact', ratio: [2, 5] },
        quote: 'two in five of its staff',
        paragraph: 5,
      },
      'sales-share': {
        label: 'of its sales are gone',
        unit: 'staff',
        quantity: { qualifier: 'almost', ratio: [1, 2] },
        quote: 'by almost half',
        paragraph: 1,
      },
    },
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
        figures: ['inflation', 'shares', 'sales'],
      },
      { id: 'shares', title: 'Shares of a whole', kind: 'bars', figures: ['staff', 'sales-share'] },
    ],
  });
}

/** What is of days: levels at moments, below zero too, with every qualifier, a gap, and what is expected. */
export function riverDigest(): Digest {
  const level = (
    day: number,
    quantity: Quantity,
    quote: string,
    more: Omit<Partial<Figure>, 'quantity'> = {},
  ) => ({
    label: 'the river stood over its banks',
    unit: 'feet',
    quantity,
    asOf: `2025-06-${String(day).padStart(2, '0')}`,
    quote,
    paragraph: 1,
    ...more,
  });
  return digestOf({
    headline: 'The river at Lowbridge falls',
    published: '2025-06-14',
    agency: 'Coast Press',
    paragraphs: 1,
    actors: { board: ['the water board', 1] },
    figures: {
      a: level(2, { qualifier: 'exact', value: -3 }, 'minus 3 feet'),
      b: level(3, { qualifier: 'about', value: -1 }, 'about -1 foot'),
      c: level(4, { qualifier: 'over', value: 6 }, 'over 6 feet'),
      d: level(5, { qualifier: 'exact', value: 9.5 }, '9.5 feet'),
      e: level(6, { qualifier: 'between', low: 7, high: 8 }, 'between 7 and 8 feet'),
      f: level(10, { qualifier: 'up to', value: 4 }, 'up to 4 feet'),
      g: level(11, { qualifier: 'about', value: 3 }, 'about 3 feet'),
      h: level(14, { qualifier: 'about', value: 1 }, 'about 1 foot', {
        forecast: true,
        saidBy: 'board',
        when: '2025-06-16',
      }),
    },
    charts: [
      {
        id: 'river',
        title: 'How high the river stood',
        kind: 'series',
        figures: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
      },
      {
        id: 'first-days',
        title: 'How fast the river rose',
        kind: 'series',
        figures: ['a', 'c', 'd', 'g', 'h'],
      },
    ],
  });
}
