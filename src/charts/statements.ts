import { dateInWords } from '../digest/dates.ts';
import { inWords } from '../digest/words.ts';
import type { Statement } from '../receipts/statement.ts';
import type { ChartRows } from './rows.ts';

/** What a chart states, each with the words it stands on. */
export function chartStatements(data: ChartRows, numbers: ReadonlyMap<string, number>): Statement[] {
  if (data.kind === 'timeline') {
    return data.rows.map((row) => ({
      number: numbers.get(row.deadline ? 'deadline' : `event/${row.id}`) ?? 0,
      label: `${dateInWords(row.when)}: ${row.label}`,
      actors: row.actors,
      basis: row.basis,
    }));
  }
  const rows = data.kind === 'breakdown' ? [data.whole, ...data.rows] : data.rows;
  return rows.map((row) => ({
    number: numbers.get(`figure/${row.id}`) ?? 0,
    label: `${inWords(row.number)} ${row.label}`,
    actors: row.actors,
    basis: row.figure,
    figure: row.figure,
  }));
}
