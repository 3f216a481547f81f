import { readDigest } from '../../read-digest.ts';
import type { Chart, Digest, Figure, Quantity } from '../../schema.ts';

/** What a figure of a story says: its number, the words it stands on, and of when it is. */
type Told = Partial<Figure> & {
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
