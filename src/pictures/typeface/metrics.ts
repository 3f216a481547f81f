import type { Face } from '../../lib/text-width.ts';
import metrics from './metrics.json' with { type: 'json' };

/** A face's advances and kerning, in thousandths of an em. Written by `npm run write-typeface`. */
export interface FaceMetrics {
  /** Every letter that the face has. */
  readonly letters: string;
  /** Of each letter, in that order: its advance, and its kind as the first and as the second of two. */
  readonly advances: readonly number[];
  readonly left: string;
  readonly right: string;
  /** By the kind of the first: what is added between the two, with the kinds of the second: "-20:<=A 5:B". */
  readonly kerning: readonly string[];
}

/** The sign that a kind is written with: one that needs no escape in JSON, and none that numbers are written with. */
export function signOf(kind: number): string {
  const ascii = kind + 0x3b;
  return String.fromCharCode(ascii < 0x5c ? ascii : ascii < 0x7e ? ascii + 1 : ascii + 0x82);
}

/** What one letter takes up, and what is added between two. */
export interface Metrics {
  /** Thousandths of an em; undefined for a letter that the face has not. */
  advance(letter: string): number | undefined;
  kerning(first: string, second: string): number;
}

export const metricsFile: Readonly<Record<Face, FaceMetrics>> = metrics;

const read = new Map<Face, Metrics>();

/** A face's metrics, read when they are first asked for. */
export function metricsOf(face: Face): Metrics {
  const known = read.get(face) ?? readMetrics(metricsFile[face]);
  read.set(face, known);
  return known;
}

function readMetrics({ letters, advances, left, right, kerning }: FaceMetrics): Metrics {
  const places = new Map([...letters].map((letter, index) => [letter, index]));
  const rows = new Map(kerning.map((row, kind) => [signOf(kind), readRow(row)]));
  return {
    advance: (letter) => advances[places.get(letter) ?? -1],
    kerning: (first, second) => {
      const row = rows.get(left[places.get(first) ?? -1] ?? '');
      return row?.get(right[places.get(second) ?? -1] ?? '') ?? 0;
    },
  };
}

function readRow(row: string): ReadonlyMap<string, number> {
  const parts = row.split(' ').map((part) => part.split(':'));
  return new Map(parts.flatMap(([number, signs = '']) => [...signs].map((sign) => [sign, Number(number)])));
}
