import { workingsOf } from '../charts/chart-words.ts';
import type { ChartRows } from '../charts/rows.ts';
import { dateAsSaid, figureDate } from '../digest/dated.ts';
import type { DigestIndex } from '../digest/digest-index.ts';
import type { Digest, Figure, Source } from '../digest/schema.ts';
import { sourceInWords, speakerInWords } from '../digest/words.ts';
import { listInWords } from '../lib/prose.ts';

/**
 * Who says a figure, and as of when, for those who have not the article before them: what it says itself is its
 * agency's ("Associated Press, on 7 October 2023"), lest the day be taken for the article's.
 */
export function pictureAttribution(figure: Figure, { source }: Digest, index: DigestIndex): string {
  const when = dateAsSaid(figureDate(figure));
  const house = houseOf(source);
  const itself = figure.saidBy === undefined && !figure.derived && !figure.background;
  if (!itself || house === undefined) return `${speakerInWords(figure, index)}, ${when}`;
  const preposition = figure.asOfWords === undefined ? PREPOSITIONS[figure.asOf.length] : undefined;
  return `${house}, ${preposition ?? ''}${when}`;
}

function houseOf({ agency, publisher, author }: Source): string | undefined {
  return agency ?? publisher ?? author;
}

/** By the length of the date: a day, a month, a year; an interval needs none. */
const PREPOSITIONS: Readonly<Record<number, string>> = { 10: 'on ', 7: 'in ', 4: 'in ' };

/** How to read the drawing, where it does not say so itself: how what is computed was. */
export function pictureReading(data: ChartRows, index: DigestIndex): string {
  return workingsOf(data, index).join(' ');
}

/** What the accent stands for: "Tied to Hamas and Qatar". */
export function accentInWords(selected: readonly string[], index: DigestIndex): string {
  return `Tied to ${listInWords(selected.map((id) => index.actors.get(id)?.name ?? id))}`;
}

/** "Source: Newsday, Associated Press, 11 January 2025; not updated" */
export function pictureSource(source: Source): string {
  return `Source: ${sourceInWords(source)}; not updated`;
}
