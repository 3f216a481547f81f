import type { FigureRow } from '../rows.ts';

/** A part of a whole, and where it lies along the bar: where it starts and how long it is, in what its scale gives. */
export interface PartPlace {
  readonly row: FigureRow;
  readonly start: number;
  readonly length: number;
}

/** What the length of a breakdown stands for, in the figures' unit: the whole, or its parts where their limits come to more. */
export function totalOf(whole: FigureRow, rows: readonly FigureRow[]): number {
  const sum = rows.reduce((sum, row) => sum + row.length, 0);
  return Math.max(whole.length, sum) || 1;
}

/** One part after another, each as long as its number times `scale`. */
export function partPlaces(rows: readonly FigureRow[], scale: number): readonly PartPlace[] {
  let start = 0;
  return rows.map((row) => {
    const place = { row, start, length: row.length * scale };
    start += place.length;
    return place;
  });
}
