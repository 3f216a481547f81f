import { dateAsRead, figureDate } from '../../digest/dated.ts';
import type { DigestIndex } from '../../digest/digest-index.ts';
import { paragraphsInWords } from '../../digest/paragraphs-in-words.ts';
import { quotesOf } from '../../digest/receipts.ts';
import type { Basis } from '../../digest/schema.ts';
import type { StatementKey } from '../../digest/statement-kinds.ts';
import {
  backgroundInWords,
  othersSaying,
  qualifiedFigure,
  speakerInWords,
  workingInWords,
} from '../../digest/words.ts';
import { capitalised, listInWords } from '../../lib/prose.ts';
import { chartWords } from '../../words/charts.ts';
import { peopleWords } from '../../words/people.ts';
import type { ChartRows, FigureRow, SeriesRow, TimeRow } from './rows.ts';

/** One line of a chart's table and of its CSV: the same columns in the same order. */
interface TableRow {
  readonly id: string;
  /** The key of the statement it stands for. */
  readonly receipt: StatementKey;
  readonly actors: readonly string[];
  readonly cells: readonly string[];
}

export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

const { columns } = chartWords;
export const FIGURE_COLUMNS = [
  columns.counted,
  columns.qualifier,
  columns.number,
  columns.unit,
  columns.speaker,
  columns.asOf,
  columns.words,
  columns.paragraph,
] as const;
export const EVENT_COLUMNS = [
  columns.when,
  columns.happened,
  peopleWords.column,
  columns.words,
  columns.paragraph,
] as const;

export function chartTable(data: ChartRows, index: DigestIndex): ChartTable {
  switch (data.kind) {
    case 'bars':
    case 'accounts':
      return { columns: FIGURE_COLUMNS, rows: data.rows.map((row) => figureLine(row, index)) };
    case 'series':
      return {
        columns: [columns.when, ...FIGURE_COLUMNS],
        rows: data.rows.map((row) => seriesLine(row, index)),
      };
    case 'breakdown':
      return {
        columns: FIGURE_COLUMNS,
        rows: [data.whole, ...data.rows].map((row) => figureLine(row, index)),
      };
    case 'timeline':
      return { columns: EVENT_COLUMNS, rows: data.rows.map((row) => eventLine(row, index)) };
  }
}

function figureLine(row: FigureRow, index: DigestIndex): TableRow {
  const { figure } = row;
  const { qualifier, number } = qualifiedFigure(figure, index);
  const working = workingInWords(figure, index);
  return {
    id: row.id,
    receipt: row.receipt.key,
    actors: row.actors,
    cells: [
      capitalised(figure.label),
      qualifier,
      number,
      figure.unit,
      [speakerInWords(figure, index), ...othersSaying(figure, index).map(({ words }) => words)].join('; '),
      dateAsRead(figureDate(figure)),
      working ?? quotedWords(figure),
      paragraphs(figure),
    ],
  };
}

/** A figure of a series after its time. */
function seriesLine(row: SeriesRow, index: DigestIndex): TableRow {
  const line = figureLine(row, index);
  return { ...line, cells: [capitalised(row.when), ...line.cells] };
}

function eventLine(row: TimeRow, index: DigestIndex): TableRow {
  return {
    id: row.id,
    receipt: row.receipt.key,
    actors: row.actors,
    cells: [
      capitalised(row.read),
      row.label,
      capitalised(listInWords(row.actors.flatMap((id) => index.named.get(id) ?? []))),
      quotedWords(row.basis),
      paragraphs(row.basis),
    ],
  };
}

function quotedWords(basis: Basis): string {
  return (
    backgroundInWords(basis) ??
    quotesOf(basis)
      .map(({ quote }) => `“${quote}”`)
      .join(' … ')
  );
}

function paragraphs(basis: Basis): string {
  const quotes = quotesOf(basis);
  return quotes.length ? paragraphsInWords(quotes).replace(/^paragraphs? /, '') : '';
}
