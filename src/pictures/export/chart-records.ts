import { readingInWords } from '../../digest/author-notes.ts';
import type { Bound } from '../../digest/bounds.ts';
import { type Dated, figureDate } from '../../digest/dated.ts';
import { deadlinesOf } from '../../digest/deadlines.ts';
import { figureBounds } from '../../digest/derive.ts';
import type { DigestIndex } from '../../digest/digest-index.ts';
import { dividedChart, notShownOf } from '../../digest/left-out.ts';
import { numberOf, scaleOf } from '../../digest/quantities.ts';
import { quotesOf } from '../../digest/receipts.ts';
import type { Basis, Digest, Figure } from '../../digest/schema.ts';
import type { Span } from '../../digest/when-in-words.ts';
import {
  othersSaying,
  publishersInWords,
  qualifiedFigure,
  speakerInWords,
  workingInWords,
} from '../../digest/words.ts';
import { capitalised, listInWords } from '../../lib/prose.ts';
import { chartRows, type FigureRow, type TimeRow } from '../../page/charts/rows.ts';
import { dueForMachines } from './due-for-machines.ts';
import { type ExportInput, showsOf } from './export-input.ts';

/** One row of a chart as data: every number beside its qualifier, speaker, date and words. Numbers stay numbers. */
export type ChartRecord = Readonly<Record<string, string | number>>;

export function chartRecords(input: ExportInput): ChartRecord[] {
  const { chart, digest, index, selected, only } = input;
  const shows = showsOf(input);
  const data = chartRows(chart, digest, index);
  const chosen = (actors: readonly string[]) =>
    selected.length === 0 ? '' : actors.some((actor) => selected.includes(actor)) ? 'yes' : 'no';
  // Said in each row, as a table has no other place for it.
  const leftOut = only ? { left_out: notShownOf(dividedChart(chart, digest), new Set(selected)) } : {};
  const names = (actors: readonly string[]) =>
    capitalised(listInWords(actors.flatMap((id) => index.named.get(id) ?? [])));

  // A column of its own only where an author reads words otherwise than they stand.
  const read = digest.figures.some(({ reading }) => reading !== undefined);
  const figureRecord = ({ figure, actors }: FigureRow): ChartRecord => ({
    chart: chart.title,
    label: figure.label,
    ...figureColumns(figure, 'as_of', digest, index),
    ...backgroundColumns(figure),
    working: workingInWords(figure, index) ?? '',
    ...words(figure),
    ...(read ? { read_as: readingInWords(figure) ?? '' } : {}),
    actors: names(actors),
    selected: chosen(actors),
    ...leftOut,
    ...sourceColumns(digest),
  });
  const eventRecord = (row: TimeRow): ChartRecord => ({
    chart: chart.title,
    ...dateColumns('date', row.deadline ? dueDate(digest) : row.dated),
    ...spanColumn(row.span, digest),
    label: row.label,
    basis: basisWord(row.basis, false),
    ...backgroundColumns(row.basis),
    ...words(row.basis),
    actors: names(row.actors),
    selected: chosen(row.actors),
    ...leftOut,
    ...sourceColumns(digest),
  });

  switch (data.kind) {
    case 'bars':
    case 'accounts':
      return data.rows.filter(shows).map(figureRecord);
    case 'series':
      return data.rows.filter(shows).map((row) => ({
        chart: chart.title,
        when: row.date,
        ...figureRecord(row),
      }));
    case 'breakdown':
      return [data.whole, ...data.rows].filter(shows).map(figureRecord);
    case 'timeline':
      return data.rows.filter(shows).map(eventRecord);
  }
}

/** Of the deadline that a timeline ends with. */
function dueDate(digest: Digest): Dated {
  const [deadline] = deadlinesOf(digest);
  return { date: deadline === undefined ? '' : dueForMachines(deadline) };
}

/** What a figure says, who says it, and of when; its date under this name. */
export function figureColumns(
  figure: Figure,
  dateColumn: string,
  digest: Digest,
  index: DigestIndex,
): ChartRecord {
  const { low, high } = figureBounds(figure, index.figures);
  return {
    qualifier: figure.quantity?.qualifier ?? qualifiedFigure(figure, index).qualifier,
    value: statedNumber(figure, low, high),
    low: limit(low),
    high: limit(high),
    unit: scaleOf(figure),
    said_by: speakerInWords(figure, index),
    ...dateColumns(dateColumn, figureDate(figure)),
    ...timeColumns(figure, digest),
    ...othersColumn(figure, digest, index),
    basis: basisWord(figure, figure.derived !== undefined),
  };
}

/** A loose date stands in the article's words; the span that we read them as has a column that says so. */
export function dateColumns(column: string, { date, words }: Dated): ChartRecord {
  return { [column]: words ?? date, [`${column}_our_reading`]: words === undefined ? '' : date };
}

/** The time that a number is of, and whether it is expected: columns of their own only where a figure has them. */
export function timeColumns({ when, forecast }: Figure, { figures }: Digest): ChartRecord {
  return {
    ...(figures.some((each) => each.when !== undefined) ? { for_time: when ?? '' } : {}),
    ...(figures.some((each) => each.forecast) ? { forecast: forecast ? 'yes' : 'no' } : {}),
  };
}

/** What others say of the same thing; a column of its own only where some differ. */
export function othersColumn(figure: Figure, { disagree }: Digest, index: DigestIndex): ChartRecord {
  if (disagree === undefined) return {};
  const others = othersSaying(figure, index).map(({ words }) => words);
  return { others_differ: others.join('; ') };
}

/** What an event takes of its date: a column of its own only where one lasted throughout. */
export function spanColumn(span: Span | '', { events }: Digest): ChartRecord {
  return events.some((event) => event.span === 'throughout') ? { span: span === 'day' ? '' : span } : {};
}

/** The number the qualifier belongs to; none for a range, whose two numbers are its limits. */
function statedNumber({ quantity }: Figure, low: Bound | null, high: Bound | null): number | '' {
  if (quantity) return quantity.qualifier === 'between' ? '' : numberOf(quantity);
  return low !== null && high !== null && low.value !== high.value ? '' : (high?.value ?? low?.value ?? '');
}

/** A limit that the words state; "about" states none. */
function limit(bound: Bound | null): number | '' {
  return bound === null || bound.approximate ? '' : bound.value;
}

export function basisWord(basis: Basis, derived: boolean): string {
  if (derived) return 'computed';
  return basis.background ? 'background' : 'reported';
}

/** The source of what is not from the article: the source of the row itself is the article's, as for every other. */
export function backgroundColumns({ background }: Basis): ChartRecord {
  return { background: background?.source ?? '', background_url: background?.url ?? '' };
}

export function words(basis: Basis): ChartRecord {
  const quotes = quotesOf(basis);
  return {
    quote: quotes.map(({ quote }) => quote).join(' … '),
    paragraph: quotes.map(({ paragraph }) => paragraph).join(', '),
  };
}

export function sourceColumns({ source }: Digest): ChartRecord {
  return {
    source: publishersInWords(source),
    published: source.published,
    source_url: source.url ?? '',
  };
}
