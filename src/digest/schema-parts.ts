import * as v from 'valibot';
import { MOST_CHARACTERS, MOST_ENTRIES } from './limits.ts';
import { SINGLE_QUALIFIERS } from './qualifiers.ts';

// What the schema of the format (schema.ts) is made of.

/** A text of a kind that `limits.ts` names, with its greatest length. */
export const text = (kind: keyof typeof MOST_CHARACTERS) =>
  v.pipe(v.string(), v.nonEmpty('must not be empty'), v.maxLength(MOST_CHARACTERS[kind]));

/** A list that is no longer than can be laid out. */
export const list = <S extends v.GenericSchema>(entry: S) =>
  v.pipe(v.array(entry), v.maxLength(MOST_ENTRIES));

/** Ids stand in addresses, file names and CSS selectors, so they hold nothing that needs escaping there. */
export const id = v.pipe(
  v.string(),
  v.regex(
    /^[A-Za-z][A-Za-z0-9_-]{0,63}$/,
    'must start with a letter and hold only letters, digits, "-" and "_", at most 64',
  ),
);

export const someIds = v.pipe(list(id), v.nonEmpty('must name at least one'));

/** A date as far as the article gives it: `2025-01-09`, `2023-11`, `2023`, or an interval of two such dates. */
export const date = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/,
    'must be YYYY-MM-DD, YYYY-MM, YYYY or two of them joined by "/", as a quarter is: "2024-04/2024-06"',
  ),
  v.description('As far as the article gives it: a day, a month, a year, or two of them joined by "/".'),
);
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be YYYY-MM-DD'));

/** No user name before the host, no backslash, no blank; `checks/links.ts` asks the URL parser as well. */
export const url = v.pipe(
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

export const quantitySchema = v.variant('qualifier', [
  v.strictObject({ qualifier: single, value: amount }),
  v.strictObject({
    qualifier: single,
    ratio: v.pipe(
      v.strictTuple([v.pipe(v.number(), v.integer('must be a whole number')), count(2)]),
      v.description(
        '"one in four" is [1, 4], "half" [1, 2]; the first number is below zero for a fall. Whole: { "qualifier": "nearly", "ratio": [2, 3] }.',
      ),
    ),
  }),
  v.strictObject({
    qualifier: single,
    times: v.pipe(
      v.number(),
      v.minValue(0, 'must not be below zero'),
      v.description(
        '"twice" is 2, "triple" 3: so many times what the unit names. Whole: { "qualifier": "about", "times": 3 }.',
      ),
    ),
  }),
  v.strictObject({ qualifier: v.literal('between'), low: amount, high: amount }),
]);

export const readingSchema = v.pipe(
  v.strictObject({ meant: text('label'), why: text('note') }),
  v.description('How the words are meant where they can mean two things, and why; never another number.'),
);

export const derivedSchema = v.pipe(
  v.strictObject({
    from: id,
    minus: v.optional(someIds),
    plus: v.optional(someIds),
  }),
  v.description(
    'In place of "quantity" and "receipt": computed from the figures of these ids, with their bounds; never typed in.',
  ),
);

export const quoteSchema = v.strictObject({
  paragraph: v.pipe(
    v.number(),
    v.integer('must be a whole number'),
    v.minValue(1, 'is counted from 1'),
    v.description('Counted from 1. Of words that stand in several it says which are meant.'),
  ),
  quote: v.pipe(text('quote'), v.description('Words of the article, exactly as they stand, at most 12.')),
  prefix: v.optional(
    v.pipe(text('quote'), v.description('The words right before, where the quote stands more than once.')),
  ),
  suffix: v.optional(text('quote')),
});

export const quoteListSchema = v.pipe(list(quoteSchema), v.nonEmpty('must hold at least one quote'));
const receipt = v.union([quoteSchema, quoteListSchema]);
const background = v.strictObject({ source: text('source'), url: v.optional(url) });

/** An actor that a figure or an event is tied to; with words of its own where the statement's do not show it. */
export const tieSchema = v.strictObject({ actor: id, receipt });
export const ties = v.pipe(
  list(v.union([id, tieSchema])),
  v.description(
    'The ids of the actors that it is tied to: who did it, to whom it was done, who says so; [] for none. Where its own words do not show it, an object with "actor" and the "receipt" that does.',
  ),
);

/** What a statement stands on: words of the article, or a source of its own that the page names. */
export const basis = {
  receipt: v.optional(v.pipe(receipt, v.description('The words of the article that it stands on.'))),
  background: v.optional(
    v.pipe(background, v.description('In place of "receipt", for what is not from the article.')),
  ),
};

export const ACTOR_KINDS = [
  'person',
  'organisation',
  'government',
  'armed-group',
  'group',
  'company',
  'official-unnamed',
] as const;
