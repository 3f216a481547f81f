import type { Digest } from './schema.ts';

/** A small digest of a made-up article about a flood, with one of everything; nothing is wrong with it. */
export function tinyDigest(overrides: Partial<Digest> = {}): Digest {
  return {
    format: 'article-digest/1',
    language: 'en',
    headline: 'Town above the dam waits for the water to fall',
    summary: 'Most of Lowbridge has left; the mayor and the water board differ on when to open the gates.',
    source: {
      published: '2024-05-18',
      dateline: 'Lowbridge',
      url: 'https://example.org/flood',
      paragraphs: 4,
    },
    sides: [{ id: 'town', label: 'The town' }],
    actors: [
      // An id that every plain object inherits: lookups must not find it where it is not.
      {
        id: 'constructor',
        name: 'Water board',
        kind: 'organisation',
        side: 'town',
        receipt: at(1, 'the water board'),
      },
      {
        id: 'mayor',
        name: 'Ada Hill',
        kind: 'person',
        side: 'town',
        partOf: 'constructor',
        receipt: at(1, 'Mayor Ada Hill'),
      },
    ],
    figures: [
      { ...people('left', 'People who left', 'about', 250), receipt: at(2, 'about 250 people left') },
      {
        ...people('returned', 'People who returned', 'more than', 100),
        receipt: at(2, 'more than 100 returned'),
      },
      // Words in two places: the first carries the number.
      {
        ...people('hall', 'People in the hall', 'roughly', 100),
        receipt: [at(3, 'the roughly 100 in the hall'), at(2, 'those in the hall')],
      },
      {
        id: 'elsewhere',
        label: 'People elsewhere',
        unit: 'people',
        derived: { from: 'left', minus: ['returned', 'hall'] },
        asOf: '2024-05',
        about: ['mayor'],
      },
      // Not from the article, so its number stands on no quote.
      {
        ...people('census', 'People in the town', 'exact', 900),
        background: { source: 'Census', url: 'https://example.org/c' },
      },
    ],
    charts: [
      { id: 'bars', title: 'People', kind: 'bars', figures: ['left', 'returned'] },
      {
        id: 'split',
        title: 'Where they are',
        kind: 'breakdown',
        whole: 'left',
        parts: ['returned', 'hall', 'elsewhere'],
      },
      { id: 'when', title: 'When', kind: 'timeline', events: ['breach'] },
    ],
    events: [
      {
        id: 'breach',
        label: 'The dyke broke',
        when: '2024-05-14/2024-05-16',
        actors: [],
        receipt: at(4, 'the dyke broke'),
      },
    ],
    issues: [{ id: 'gates', label: 'When to open the gates', receipt: at(4, 'when to open the gates') }],
    positions: [
      {
        id: 'wait',
        actor: 'mayor',
        statement: 'The gates should stay shut.',
        quoted: 'not yet',
        issue: 'gates',
        receipt: at(4, 'she said “not yet” twice'),
      },
    ],
    relations: [{ from: 'mayor', to: 'constructor', kind: 'presses', receipt: at(4, 'she urged the board') }],
    corrections: [{ date: '2024-05-19', what: 'A name was misspelt.' }],
    deadline: {
      label: 'The gates open',
      date: '2024-05-20',
      timeZone: 'Europe/London',
      pressedBy: ['mayor'],
      receipt: at(4, 'on Monday'),
    },
    ...overrides,
  };
}

/** The text that the quotes of `tinyDigest` are from. */
export const TINY_ARTICLE = `Mayor Ada Hill and the water board met.

Since Tuesday about 250 people left, and more than 100 returned; those in the hall stayed.

Food came for the roughly 100 in the hall.

After the dyke broke she urged the board. On when to open the gates she said "not yet" twice, and on Monday they will.`;

/** The same article with the rest of its last paragraph, of which nothing is quoted: a digest prints little of its article again. */
export const WHOLE_TINY_ARTICLE = `${TINY_ARTICLE} Nobody who walked along the bank that evening had seen such a spring before, and few of the older people thought that it would be the last. Boats lay upside down in gardens; a cow looked out of a kitchen window. By nightfall it rained again, softly, from the west, as if nothing had happened.`;

function at(paragraph: number, quote: string) {
  return { paragraph, quote };
}

function people(
  id: string,
  label: string,
  qualifier: 'about' | 'more than' | 'roughly' | 'exact',
  value: number,
) {
  return { id, label, unit: 'people', quantity: { qualifier, value }, asOf: '2024-05-17', about: ['mayor'] };
}
