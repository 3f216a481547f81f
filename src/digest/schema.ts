import * as v from 'valibot';
import { SINGLE_QUALIFIERS } from './qualifiers.ts';

/**
 * The one definition of `article-digest/1`: the types, the checks of shape and the published JSON Schema
 * all come from here. What a schema cannot say (references, dates that exist, quotes that hold their number)
 * is in `checks/`.
 */
export const FORMAT = 'article-digest/1';

/** The longest quote, in words, and the longest prefix and suffix: a digest cites the article, it does not reprint it. */
export const MAX_QUOTE_WORDS = 12;

const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));

/** Ids stand in addresses, file names and CSS selectors, so they hold nothing that needs escaping there. */
const id = v.pipe(
  v.string(),
  v.regex(
    /^[A-Za-z][A-Za-z0-9_-]{0,63}$/,
    'must start with a letter and hold only letters, digits, "-" and "_", at most 64',
  ),
);

const someIds = v.pipe(v.array(id), v.nonEmpty('must name at least one'));

/** A date as far as the article gives it: `2025-01-09`, `2023-11`, or an interval of two such dates. */
const date = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d{2}(-\d{2})?(\/\d{4}-\d{2}(-\d{2})?)?$/,
    'must be YYYY-MM-DD, YYYY-MM or two of them joined by "/"',
  ),
);
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be YYYY-MM-DD'));

/** No user name before the host, no backslash, no blank; `checks/links.ts` asks the URL parser as well. */
const url = v.pipe(
  v.string(),
  v.regex(/^https:\/\/[^\s\\/?#@]+(?:[/?#][^\s\\]*)?$/, 'must be a plain https:// address'),
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
  v.strictObject({ meant: text, why: text }),
  v.description('How the words are meant where they can mean two things, and why; never another number.'),
);

const derivedSchema = v.strictObject({
  from: id,
  minus: v.optional(someIds),
  plus: v.optional(someIds),
});

export const quoteSchema = v.strictObject({
  paragraph: v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(1, 'is counted from 1')),
  quote: text,
  prefix: v.optional(text),
  suffix: v.optional(text),
});

export const quoteListSchema = v.pipe(v.array(quoteSchema), v.nonEmpty('must hold at least one quote'));
const receipt = v.union([quoteSchema, quoteListSchema]);
const background = v.strictObject({ source: text, url: v.optional(url) });

/** An actor that a figure or an event is tied to; with words of its own where the statement's do not show it. */
export const tieSchema = v.strictObject({ actor: id, receipt });
const ties = v.array(v.union([id, tieSchema]));

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
  sides: v.strictObject({ id, label: text }),
  actors: v.strictObject({
    id,
    name: text,
    /** Other names that it is searched by. */
    aliases: v.optional(v.array(text)),
    kind: v.picklist(ACTOR_KINDS),
    role: v.optional(text),
    side: id,
    partOf: v.optional(id),
    ...basis,
  }),
  figures: v.strictObject({
    id,
    label: text,
    unit: v.pipe(
      text,
      v.description(
        'A noun ("hostages"), "percent", or a code of ISO 4217 ("USD"); one figure is of one unit.',
      ),
    ),
    per: v.optional(v.pipe(text, v.description('"a share", "a week", "per 100,000 people".'))),
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
    asOfWords: v.optional(text),
    about: ties,
    ...basis,
  }),
  charts: v.variant('kind', [
    v.strictObject({ id, title: text, note: v.optional(text), kind: v.literal('bars'), figures: someIds }),
    v.strictObject({
      id,
      title: text,
      note: v.optional(text),
      kind: v.literal('breakdown'),
      whole: id,
      parts: someIds,
    }),
    v.strictObject({ id, title: text, note: v.optional(text), kind: v.literal('timeline'), events: someIds }),
  ]),
  events: v.strictObject({
    id,
    label: text,
    when: date,
    whenWords: v.optional(text),
    /** Where the article says that it lasted; else a date of several days means some time within them. */
    span: v.optional(v.literal('throughout')),
    actors: ties,
    ...basis,
  }),
  issues: v.strictObject({ id, label: text, ...basis }),
  positions: v.strictObject({
    id,
    actor: id,
    statement: text,
    quoted: v.optional(text),
    issue: v.optional(id),
    ...basis,
  }),
  relations: v.strictObject({ from: id, to: id, kind: text, ...basis }),
};

/** The schema of one entry of each list, so that good entries can be checked further beside bad ones. */
export const ENTRY_SCHEMAS = entries;
export type ListName = keyof typeof ENTRY_SCHEMAS;

export const sourceSchema = v.strictObject({
  language: v.optional(
    v.pipe(text, v.description('BCP 47 tag of the article, where it is not the language of the digest.')),
  ),
  published: day,
  dateline: v.optional(text),
  publisher: v.optional(text),
  agency: v.optional(text),
  author: v.optional(text),
  title: v.optional(text),
  url: v.optional(url),
  paragraphs: v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(1, 'must be at least 1')),
});

export const deadlineSchema = v.strictObject({
  label: text,
  date: day,
  timeZone: text,
  pressedBy: v.optional(v.array(id)),
  ...basis,
});

export const digestSchema = v.strictObject({
  format: v.literal(FORMAT),
  language: text,
  headline: text,
  summary: text,
  source: sourceSchema,
  sides: v.array(entries.sides),
  actors: v.array(entries.actors),
  figures: v.array(entries.figures),
  charts: v.array(entries.charts),
  events: v.array(entries.events),
  issues: v.array(entries.issues),
  positions: v.array(entries.positions),
  relations: v.array(entries.relations),
  corrections: v.optional(v.array(v.strictObject({ date: day, what: text }))),
  deadline: v.optional(deadlineSchema),
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
export type Deadline = NonNullable<Digest['deadline']>;
export type Quantity = v.InferOutput<typeof quantitySchema>;
export type Quote = v.InferOutput<typeof quoteSchema>;
/** An actor's id, alone or with the words that tie a statement to the actor. */
export type Tie = Figure['about'][number];
/** What every statement of a digest has in common: the words it stands on, or a source of its own. */
export type Basis = Pick<Figure, 'receipt' | 'background'>;
