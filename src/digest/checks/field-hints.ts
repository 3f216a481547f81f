import type { Path } from '../json-path.ts';

/** What a field holds, for who left it out and has no documentation at hand. */
const HINTS: Readonly<Record<string, string>> = {
  format: '"article-digest/1"',
  language: 'the tag of the language that you write in, such as "en" or "ar"',
  headline: 'one line in your own words',
  summary: 'a sentence or two in your own words',
  source: 'an object with at least "published", the day of the article, and "paragraphs", how many it has',
  published: 'the day on which the article appeared, such as "2025-06-09"',
  paragraphs: 'how many paragraphs the article has',
  id: 'a short name of your own, such as "ministry", by which other entries refer to this one',
  label: 'what it is, in your own words',
  name: 'how the article names it',
  title: 'what the chart shows, in your own words',
  side: 'the id of one of "sides"',
  unit: 'what is counted ("people"), "percent", or a currency ("USD")',
  asOf: 'of when the number is: a day such as "2025-06-09", a month "2025-06" or a year "2025"',
  about: 'a list of the ids of the actors that it is tied to, [] for none',
  when: 'a day such as "2025-06-09", a month "2025-06", a year "2025", or two of them with "/" between',
  date: 'a day "2025-06-09", a time "2025-06-09T23:59", or a month "2025-06"',
  timeZone:
    'by whose clocks, a name of the IANA list such as "America/New_York"; "UTC" where the article names no place',
  paragraph: 'in which paragraph of the article the words stand, counted from 1',
  quote: 'words of the article, exactly as they stand, at most 12',
  low: 'the lower number of the range',
  high: 'the higher number of the range',
  actor: 'the id of one of "actors"',
  actors: 'a list of the ids of the actors that it is tied to, [] for none',
  statement: 'what the actor says or wants, in your own words',
  figures: 'a list of the ids of the figures that it draws',
  events: 'a list of the ids of the events that it draws',
  whole: 'the id of the figure that the parts are of',
  parts: 'a list of the ids of the figures that the whole is made of',
  from: 'the id of a figure that is computed with, or of the actor who stands so to another',
  to: 'the id of the actor whom it is about',
  kind: 'how one stands to the other, such as "mediates for"',
  meant: 'how the words are meant, such as "a span of time"',
  why: 'why they are meant so',
  what: 'what was wrong in an earlier edition',
  receipt: 'an object with "paragraph" and "quote"',
};

/** The lists of a digest itself: empty where the article has nothing of the kind. */
const LISTS = ['sides', 'actors', 'figures', 'charts', 'events', 'issues', 'positions', 'relations'];

/** ": the id of one of …", of the field at a path; "" where its name says it all. */
export function hintOf(at: Path): string {
  const field = String(at.at(-1));
  if (at.length === 1 && LISTS.includes(field)) return ': a list in square brackets, [] where there are none';
  // Of a background it is one line.
  if (field === 'source' && at.length > 1) return ': where it is from';
  const hint = HINTS[field];
  return hint === undefined ? '' : `: ${hint}`;
}
