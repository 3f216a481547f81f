import { roundNumber, withoutHedge } from '../hedges.ts';
import type { Amount, AmountInWords } from './amounts.ts';
import { readable } from './fold.ts';
import type { Language } from './language.ts';
import { unitAfter, unitBefore } from './units.ts';

/** Which way the words say that a number goes; `either` where both may be written of it. */
export type Sign = 'plus' | 'minus' | 'either';

/** The sign of a number: a minus before it, or words such as "fell 18%" and "dropped by almost half". */
export function signOf(text: string, place: AmountInWords, language: Language): Sign {
  const { signs } = language;
  const letters = readable(text);
  const raw = letters.slice(0, place.start).replace(/(?:[A-Z]{1,3})?[$£€¥₪₹]$/, '');
  // A hyphen at a letter or digit joins ("ל-15%", "48-52"); one that stands free is a minus.
  if (/(?:^|[\s("])[-−]$/.test(raw)) return 'minus';
  const { before, after } = roundNumber(text, place);
  const stem = withoutHedge(before, language).replace(/(?:between|zwischen|entre|بين|בין) ?$/iu, '');
  if (signs.minus.test(before) || signs.minus.test(stem)) return 'minus';
  const unit = unitAfter(after, language);
  const behind = after.slice(unit?.length ?? 0);
  if (signs.belowZeroAfter.test(behind)) return 'minus';
  // "fell below 5%" says a level; "fell less than 5%" a fall.
  const stems = LEVEL.test(before) ? [before] : [before, stem];
  const falls = stems.some((words) => signs.fallBefore.test(words)) || signs.fallAfter?.test(behind) === true;
  const losses =
    stems.some((words) => signs.lossBefore?.test(words) === true) || signs.lessAfter?.test(behind);
  if (falls && /\bunder ?$/i.test(before)) return 'either';
  if (falls && signs.changeAfter?.test(behind)) return 'either';
  if (falls && signs.distanceAfter?.test(behind)) return 'plus';
  if (falls)
    return unit !== null ||
      POINTS.test(behind) ||
      unitBefore(letters.slice(0, place.start)) !== null ||
      isShare(place.amounts)
      ? 'minus'
      : 'either';
  return losses ? 'either' : 'plus';
}

/** Points, in all languages that are read, are of a level as percent is. */
const POINTS =
  /^ (?:(?:percentage |basis )?points?|Prozentpunkte?n?|Punkte?n?|puntos?|نقطة|نقاط|נקודות|נקודה)(?!\p{L})/iu;

/** Hedges, in all languages that are read, that say where a fall ends. */
const LEVEL = /(?<!\p{L})(?:below|unter|por debajo de|(?:au|en)[- ]dessous de|دون|מתחת ל)-? ?$/iu;

function isShare(amounts: readonly Amount[]): boolean {
  return amounts[0]?.kind === 'ratio';
}
