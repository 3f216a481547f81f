import * as v from 'valibot';
import { MOST_CHARACTERS } from './limits.ts';
import {
  ACTOR_KINDS,
  basis,
  date,
  day,
  derivedSchema,
  id,
  list,
  quantitySchema,
  type quoteSchema,
  readingSchema,
  someIds,
  text,
  ties,
  url,
} from './schema-parts.ts';

/**
 * The one definition of `article-digest/1`: the types, the checks of shape and the published JSON Schema
 * all come from here. What a schema cannot say (references, dates that exist, quotes that hold their number)
 * is in `checks/`.
 */
export const FORMAT = 'article-digest/1';

/** What a chart of every kind has. */
const anyChart = { id, title: text('title'), note: v.optional(text('note')) };

const entries = {
  sides: v.strictObject({ id, label: text('label') }),
  actors: v.strictObject({
    id,
    name: text('name'),
    /** Other names that it is searched by. */
    aliases: v.optional(list(text('name'))),
    kind: v.pipe(
      v.picklist(ACTOR_KINDS),
      v.description('"official-unnamed" for who speaks by an office and without a name.'),
    ),
    role: v.optional(text('role')),
    side: v.pipe(id, v.description('The id of one of "sides".')),
    partOf: v.optional(v.pipe(id, v.description('The id of the actor that this one is part of.'))),
    ...basis,
  }),
  figures: v.strictObject({
    id,
    label: text('label'),
    unit: v.pipe(
      text('unit'),
      v.description(
        'A noun ("hostages"), "percent", or a code of ISO 4217 ("USD"); of a ratio what it is a share of ("of the voters"), of "times" what it is so many times of ("its usual height").',
      ),
    ),
    per: v.optional(v.pipe(text('unit'), v.description('"a share", "a week", "per 100,000 people".'))),
    divisible: v.optional(
      v.pipe(v.boolean(), v.description('True where a unit that is not known here has fractions.')),
    ),
    quantity: v.optional(quantitySchema),
    derived: v.optional(derivedSchema),
    lead: v.optional(
      v.pipe(
        v.boolean(),
        v.description('True for the few numbers that the story turns on: they stand large.'),
      ),
    ),
    reading: v.optional(readingSchema),
    saidBy: v.optional(
      v.pipe(
        id,
        v.description('The id of the actor who says the number; left out where the article itself does.'),
      ),
    ),
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
    v.strictObject({ ...anyChart, kind: v.literal('bars'), figures: someIds }),
    v.pipe(
      v.strictObject({ ...anyChart, kind: v.literal('accounts'), figures: someIds }),
      v.description(
        'What several speakers say of the same thing, side by side in the order given; never added up.',
      ),
    ),
    v.pipe(
      v.strictObject({ ...anyChart, kind: v.literal('series'), figures: someIds }),
      v.description(
        'Figures of one unit on a true time axis, each at its "when", else its "asOf": columns over spans, a line through days.',
      ),
    ),
    v.strictObject({ ...anyChart, kind: v.literal('breakdown'), whole: id, parts: someIds }),
    v.strictObject({ ...anyChart, kind: v.literal('timeline'), events: someIds }),
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
    quoted: v.optional(
      v.pipe(
        text('quote'),
        v.description('A short phrase of the speaker, word for word, that a quote holds.'),
      ),
    ),
    issue: v.optional(id),
    ...basis,
  }),
  relations: v.strictObject({ from: id, to: id, kind: text('relation'), ...basis }),
};

/** The schema of one entry of each list, so that good entries can be checked further beside bad ones. */
export const ENTRY_SCHEMAS = entries;
const { unit, quantity, reading, receipt } = entries.figures.entries;
/** What of a figure its number is held against its words by, so that another field that is wrong does not keep that silent. */
export const numberedSchema = v.object({ unit, quantity, reading, receipt });
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
  timeZone: v.pipe(text('timeZone'), v.description('Of the IANA list: "America/New_York", "UTC".')),
  pressedBy: v.optional(v.pipe(list(id), v.description('The ids of the actors who press for it.'))),
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
  language: v.pipe(text('language'), v.description('BCP 47 tag of what you write: "en", "ar".')),
  headline: v.pipe(
    text('headline'),
    v.description('In your own words, as the summary, labels and titles are.'),
  ),
  summary: text('summary'),
  source: sourceSchema,
  sides: v.pipe(list(entries.sides), v.description('The groups that actors are listed under.')),
  actors: list(entries.actors),
  figures: list(entries.figures),
  charts: v.pipe(
    list(entries.charts),
    v.description(
      '"bars" draws figures of one unit on one scale; "accounts" what several say of one thing; "series" figures over time; "breakdown" a whole and its parts; "timeline" events.',
    ),
  ),
  events: list(entries.events),
  issues: v.pipe(list(entries.issues), v.description('The open questions.')),
  positions: v.pipe(list(entries.positions), v.description('Who wants or says what.')),
  relations: v.pipe(list(entries.relations), v.description('How one actor stands to another.')),
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
/** As far as its number and its words go. */
export type Numbered = v.InferOutput<typeof numberedSchema>;
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
