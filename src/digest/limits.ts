/** The greatest length of each text of a digest, in characters: room enough for any language, and for no layout to choke on. */
export const MOST_CHARACTERS = {
  language: 64,
  timeZone: 64,
  unit: 80,
  name: 120,
  /** How one actor stands to another. */
  relation: 120,
  /** Publisher, author, source of a background and the like. */
  source: 200,
  title: 200,
  label: 200,
  role: 200,
  headline: 300,
  /** The article's own words; their number is limited too. */
  quote: 400,
  note: 500,
  statement: 500,
  summary: 1000,
  url: 2048,
} as const;

/** The greatest number of entries of one list. */
export const MOST_ENTRIES = 1000;

/**
 * The most in all. The page says a thing in several places, so a digest is measured by what it fills there
 * (`page-room.ts`): as much as the build and a reader's machine can carry without keeping anyone waiting:
 * no choice may take a second.
 */
export const MOST_TOGETHER = {
  lines: 16_000,
  characters: 2_000_000,
  charts: 20,
} as const;

/** How often an actor may be part of a part. */
export const MOST_PARTS_DEEP = 8;

/** The longest quote, in words, and the longest prefix and suffix: a digest cites the article, it does not reprint it. */
export const MAX_QUOTE_WORDS = 12;
