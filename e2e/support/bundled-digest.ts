import { readFileSync } from 'node:fs';
import { figureIdsOf } from '../../src/digest/chart-figures.ts';
import { numberOf } from '../../src/digest/quantities.ts';
import { readDigest } from '../../src/digest/read-digest.ts';
import type { Basis, Digest, Figure, Quote, Tie } from '../../src/digest/schema.ts';

/** The digest that the page under test was built from. */
export const digest = read();

function read(): Digest {
  const file = new URL('../../src/digests/gaza-ceasefire-talks-2025-01-11.json', import.meta.url);
  const result = readDigest(readFileSync(file, 'utf8'));
  if (!result.ok) throw new Error(`the bundled digest is wrong: ${JSON.stringify(result.problems)}`);
  return result.digest;
}

/** A chart for what is the same of every chart: its title, by which the page knows it, and its id. */
export const FIRST_CHART = digest.charts[0]?.title ?? '';
export const FIRST_CHART_ID = digest.charts[0]?.id ?? '';

/** The title of the chart that is a breakdown. */
export const HOSTAGES_CHART = digest.charts[1]?.title ?? '';

// What the page must say is written out here by hand or from the raw fields, not taken from the code under test.

/** The computed figures of the digest, worked out by hand: about 250 − more than 100 − roughly 100. */
const COMPUTED: Readonly<Record<string, string>> = { gap: 'at most about 50' };

/** What the selection of Hamas is tied to: figures said by it or about it, events and positions of its own. */
export const HAMAS_IN_WORDS = 'Hamas: 6 of 9 figures, 5 of 10 events, 2 of 13 positions.';

/** "over 46,000": the qualifier and the number of a figure. */
export function quantityOf(figure: Figure): string {
  const { quantity } = figure;
  if (quantity === undefined) return named(COMPUTED, figure.id);
  if (quantity.qualifier === 'between') return `between ${commas(quantity.low)} and ${commas(quantity.high)}`;
  return `${quantity.qualifier === 'exact' ? 'a stated' : quantity.qualifier} ${commas(numberOf(quantity))}`;
}

function commas(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Who says a figure. */
export function speakerOf(figure: Figure): string {
  if (figure.derived) return 'Computed here, not reported';
  const speaker = digest.actors.find((actor) => actor.id === figure.saidBy);
  return speaker?.name ?? digest.source.agency ?? '';
}

const DATES: Readonly<Record<string, string>> = {
  '2023-10-07': '7 October 2023',
  '2023-11': 'November 2023',
  '2025-01-09': '9 January 2025',
  '2025-01-11': '11 January 2025',
  '2025-01-20': '20 January 2025',
};

/** A date as a figure or an event shows it: in the article's own words where the digest has them. */
export function dateOf(date: string, words?: string): string {
  return words === undefined ? named(DATES, date) : `“${words}”`;
}

/** "Associated Press, in November 2023": who says a figure, and as of when. The agency's own date is not that of the article. */
export function attributionOf(figure: Figure): string {
  const date = dateOf(figure.asOf, figure.asOfWords);
  const isAgencys = figure.saidBy === undefined && !figure.derived && figure.asOfWords === undefined;
  const at = isAgencys ? `${/^\d{4}-\d\d$/.test(figure.asOf) ? 'in' : 'on'} ` : '';
  return `${speakerOf(figure)}, ${at}${date}`;
}

/** The words, each with its paragraph, that a statement stands on. */
export function quotesOf({ receipt }: Basis): readonly Quote[] {
  return receipt === undefined ? [] : [receipt].flat();
}

/** All that a receipt shows: the words of the statement, then those that tie it to its actors, each once. */
export function receiptQuotesOf(
  statement: Basis & { readonly about?: readonly Tie[]; readonly actors?: readonly Tie[] },
): readonly Quote[] {
  const ties = [...(statement.about ?? []), ...(statement.actors ?? [])];
  const words = ties.flatMap((tie) => (typeof tie === 'string' ? [] : quotesOf(tie)));
  const isFirst = ({ quote }: Quote, place: number) =>
    words.findIndex((each) => each.quote === quote) === place;
  return [...quotesOf(statement), ...words.filter(isFirst)];
}

/** Everything a chart has to say: each figure with its qualifier, or each event's date and words. */
export function wordsOfChart(chart: Digest['charts'][number]): string[] {
  if (chart.kind === 'timeline') {
    const events = digest.events.filter((event) => chart.events.includes(event.id));
    return [
      ...events.flatMap((event) => [dateOf(event.when, event.whenWords), event.label]),
      '20 January 2025',
    ];
  }
  const ids = figureIdsOf(chart);
  return ids.map((id) => {
    const figure = digest.figures.find((each) => each.id === id);
    if (!figure) throw new Error(`no figure ${id}`);
    return quantityOf(figure);
  });
}

function named(table: Readonly<Record<string, string>>, key: string): string {
  const words = table[key];
  if (words === undefined) throw new Error(`Write out by hand what the page has to say for “${key}”.`);
  return words;
}
