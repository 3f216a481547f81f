import * as v from 'valibot';
import { MOST_CHARACTERS, MOST_ENTRIES } from './limits.ts';
import { SINGLE_QUALIFIERS } from './qualifiers.ts';

/**
 * The one definition of `article-digest/1`: the types, the checks of shape and the published JSON Schema
 * all come from here. What a schema cannot say (references, dates that exist, quotes that hold their number)
 * is in `checks/`.
 */
export const FORMAT = 'article-digest/1';

/** The longest quote, in words, and the longest prefix and suffix: a digest cites the article, it does not reprint it. */
export const MAX_QUOTE_WORDS = 12;

/** A text of a kind that `limits.ts` names, with its greatest length. */
const text = (kind: keyof typeof MOST_CHARACTERS) =>
  v.pipe(v.string(), v.nonEmpty('must not be empty'), v.maxLength(MOST_CHARACTERS[kind]));

/** A list that is no longer than can be laid out. */
const list = <S extends v.GenericSchema>(entry: S) => v.pipe(v.array(entry), v.maxLength(MOST_ENTRIES));

/** Ids stand in addresses, file names and CSS selectors, so they hold nothing that needs escaping there. */
const id = v.pipe(
  v.string(),
  v.regex(
    /^[A-Za-z][A-Za-z0-9_-]{0,63}$/,
    'must start with a letter and hold only letters, digits, "-" and "_", at most 64',
  ),
);

const someIds = v.pipe(list(id), v.nonEmpty('must name at least one'));

/** A date as far as the article gives it: `2025-01-09`, `2023-11`, `2023`, or an interval of two such dates. */
const date = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/,
    'must be YYYY-MM-DD, YYYY-MM, YYYY or two of them joined by "/"',
  ),
  v.description('As far as the article gives it: a day, a month, a year, or two of them joined by "/".'),
);
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be YYYY-MM-DD'));

/** No user name before the host, no backslash, no blank; `checks/links.ts` asks the URL parser as well. */
const url = v.pipe(
  v.string(),
  v.regex(/^https:\/\/[^\s\\/?#@]+(?:[/?#][^\s\\]*)?$/, 'must be a plain https:// address'),
  v.maxLength(MOST_CHARACTERS.url),
);

const amount = v.pipe(
  v.number(),
  v.minValue(-Number.MAX_SAFE_INTEGER),
  v.maxValue(Number.MAX_SAFE_INTEGER),
  v.description('Below zero for a fall or a loss.'),
);
const count = (least: number) =>
  v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(least, `must be at least ${least}`));
const single = v.picklist(SINGLE_QUALIFIERS);

const quantitySchema = v.variant('qualifier', [
  v.strictObject({ qualifier: single, value: amount }),
  v.strictObject({
    qualifier: single,
    ratio: v.pipe(
      v.strictTuple([v.pipe(v.number(), v.integer('must be a whole number')), count(2)]),
      v.description('"one in four" is [1, 4], "half" [1, 2]; the first number is below zero for a fall.'),
    ),
  }),
  v.strictObject({
    qualifier: single,
    times: v.pipe(
      v.number(),
      v.minValue(0, 'must not be below zero'),
      v.description('"twice" is 2, "triple" 3: so many times what the unit names.'),
    ),
  }),
  v.strictObject({ qualifier: v.literal('between'), low: amount, high: amount }),
]);

const readingSchema = v.pipe(
  v.strictObject({ meant: text('label'), why: text('note') }),
  v.description('How the words are meant where they can mean two things, and why; never another number.'),
);

const derivedSchema = v.strictObject({
  from: id,
  minus: v.optional(someIds),
  plus: v.optional(someIds),
});

export const quoteSchema = v.strictObject({
  paragraph: v.pipe(
    v.number(),
    v.integer('must be a whole number'),
    v.minValue(1, 'is counted from 1'),
    v.description('Counted from 1. Of words that stand in several it says which are meant.'),
  ),
  quote: text('quote'),
  prefix: v.optional(text('quote')),
  suffix: v.optional(text('quote')),
});

export const quoteListSchema = v.pipe(list(quoteSchema), v.nonEmpty('must hold at least one quote'));
const receipt = v.union([quoteSchema, quoteListSchema]);
const background = v.strictObject({ source: text('source'), url: v.optional(url) });

/** An actor that a figure or an event is tied to; with words of its own where the statement's do not show it. */
export const tieSchema = v.strictObject({ actor: id, receipt });
const ties = list(v.union([id, tieSchema]));

/** What a statement stands on: words of the article, or a source of its own that the page names. */
const basis = { receipt: v.optional(receipt), background: v.optional(background) };

export const ACTOR_KINDS = [
  'person',
  'organisation',
  'government',
  'armed-group',
  'group',
  'company',
  'official-unnamed',
] as const;

const entries = {
  sides: v.strictObject({ id, label: text('label') }),
  actors: v.strictObject({
    id,
    name: text('name'),
    /** Other names that it is searched by. */
    aliases: v.optional(list(text('name'))),
    kind: v.picklist(ACTOR_KINDS),
    role: v.optional(text('role')),
    side: id,
    partOf: v.optional(id),
    ...basis,
  }),
  figures: v.strictObject({
    id,
    label: text('label'),
    unit: v.pipe(
      text('unit'),
      v.description(
        'A noun ("hostages"), "percent", or a code of ISO 4217 ("USD"); one figure is of one unit.',
      ),
    ),
    per: v.optional(v.pipe(text('unit'), v.description('"a share", "a week", "per 100,000 people".'))),
    divisible: v.optional(
      v.pipe(v.boolean(), v.description('True where a unit that is not known here has fractions.')),
    ),
    quantity: v.optional(quantitySchema),
    derived: v.optional(derivedSchema),
    /** Of the numbers that the story turns on: it stands large. */
    lead: v.optional(v.boolean()),
    reading: v.optional(readingSchema),
    saidBy: v.optional(id),
    asOf: date,
    asOfWords: v.optional(text('quote')),
    when: v.optional(
      v.pipe(
        date,
        v.description(
          'The time that the number is of, where that is not "asOf": a quarter as "2024-04/2024-06".',
        ),
      ),
    ),
    forecast: v.optional(v.pipe(v.boolean(), v.description('True for what is expected; drawn apart.'))),
    about: ties,
    ...basis,
  }),
  charts: v.variant('kind', [
    v.strictObject({
      id,
      title: text('title'),
      note: v.optional(text('note')),
      kind: v.literal('bars'),
      figures: someIds,
    }),
    v.pipe(
      v.strictObject({
        id,
        title: text('title'),
        note: v.optional(text('note')),
        kind: v.literal('accounts'),
        figures: someIds,
      }),
      v.description(
        'What several speakers say of the same thing, side by side in the order given; never added up.',
      ),
    ),
    v.pipe(
      v.strictObject({
        id,
        title: text('title'),
        note: v.optional(text('note')),
        kind: v.literal('series'),
        figures: someIds,
      }),
      v.description(
        'Figures of one unit on a true time axis, each at its "when", else its "asOf": columns over spans, a line through days.',
      ),
    ),
    v.strictObject({
      id,
      title: text('title'),
      note: v.optional(text('note')),
      kind: v.literal('breakdown'),
      whole: id,
      parts: someIds,
    }),
    v.strictObject({
      id,
      title: text('title'),
      note: v.optional(text('note')),
      kind: v.literal('timeline'),
      events: someIds,
    }),
  ]),
  events: v.strictObject({
    id,
    label: text('label'),
    when: date,
    whenWords: v.optional(text('quote')),
    span: v.optional(
      v.pipe(
        v.literal('throughout'),
        v.description(
          'Where the article says that it lasted; else a date of several days means some time within them.',
        ),
      ),
    ),
    actors: ties,
    ...basis,
  }),
  issues: v.strictObject({ id, label: text('label'), ...basis }),
  positions: v.strictObject({
    id,
    actor: id,
    statement: text('statement'),
    quoted: v.optional(text('quote')),
    issue: v.optional(id),
    ...basis,
  }),
  relations: v.strictObject({ from: id, to: id, kind: text('relation'), ...basis }),
};

/** The schema of one entry of each list, so that good entries can be checked further beside bad ones. */
export const ENTRY_SCHEMAS = entries;
export type ListName = keyof typeof ENTRY_SCHEMAS;

export const sourceSchema = v.strictObject({
  language: v.optional(
    v.pipe(
      text('language'),
      v.description('BCP 47 tag of the article, where it is not the language of the digest.'),
    ),
  ),
  published: day,
  dateline: v.optional(text('source')),
  publisher: v.optional(text('source')),
  agency: v.optional(text('source')),
  author: v.optional(text('source')),
  title: v.optional(text('title')),
  url: v.optional(url),
  paragraphs: v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(1, 'must be at least 1')),
});

export const deadlineSchema = v.strictObject({
  label: text('label'),
  date: v.pipe(
    v.string(),
    v.regex(
      /^\d{4}-\d{2}(-\d{2}(T([01]\d|2[0-3]):[0-5]\d)?)?$/,
      'must be a day YYYY-MM-DD, a time YYYY-MM-DDTHH:MM, or a month YYYY-MM',
    ),
    v.description(
      'As far as the article gives it: a day, a time of the clock in "timeZone" ("2023-09-14T23:59"), or a month for "the end of November" ("2024-11").',
    ),
  ),
  timeZone: text('timeZone'),
  pressedBy: v.optional(list(id)),
  ...basis,
});

export const deadlineListSchema = v.pipe(list(deadlineSchema), v.nonEmpty('must hold at least one deadline'));

export const digestSchema = v.strictObject({
  $schema: v.optional(
    v.pipe(
      v.string(),
      v.maxLength(MOST_CHARACTERS.url),
      v.description('Where an editor finds this schema; it says nothing of the article.'),
    ),
  ),
  format: v.literal(FORMAT),
  language: text('language'),
  headline: text('headline'),
  summary: text('summary'),
  source: sourceSchema,
  sides: list(entries.sides),
  actors: list(entries.actors),
  figures: list(entries.figures),
  charts: list(entries.charts),
  events: list(entries.events),
  issues: list(entries.issues),
  positions: list(entries.positions),
  relations: list(entries.relations),
  disagree: v.optional(
    v.pipe(
      list(v.pipe(list(id), v.minLength(2, 'must name at least two figures'))),
      v.description(
        'Lists of figures that speak of the same thing and differ: each is shown with what the others say, and they are never added up.',
      ),
    ),
  ),
  corrections: v.optional(list(v.strictObject({ date: day, what: text('note') }))),
  deadline: v.optional(
    v.pipe(
      v.union([deadlineSchema, deadlineListSchema]),
      v.description('One, or a list: the first is counted, the others are listed.'),
    ),
  ),
});

export type Digest = v.InferOutput<typeof digestSchema>;
export type Source = Digest['source'];
export type Actor = Digest['actors'][number];
export type Figure = Digest['figures'][number];
export type Chart = Digest['charts'][number];
export type ArticleEvent = Digest['events'][number];
export type Issue = Digest['issues'][number];
export type Position = Digest['positions'][number];
export type Relation = Digest['relations'][number];
export type Deadline = v.InferOutput<typeof deadlineSchema>;
export type Quantity = v.InferOutput<typeof quantitySchema>;
export type Quote = v.InferOutput<typeof quoteSchema>;
/** An actor's id, alone or with the words that tie a statement to the actor. */
export type Tie = Figure['about'][number];
/** What every statement of a digest has in common: the words it stands on, or a source of its own. */
export type Basis = Pick<Figure, 'receipt' | 'background'>;
