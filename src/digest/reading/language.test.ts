import { describe, expect, test } from 'vitest';
import { normalise } from '../normalise.ts';
import { languageOf } from './languages.ts';
import { readAll } from './read-all.ts';
import { sizeOf } from './sentences/fixtures.ts';

// A word that another of its language hides is never read: each entry of a table does what the table says.
describe.each([
  ['en', 'half'],
  ['ar', 'نصف'],
  ['he', 'מחצית'],
  ['de', 'Hälfte'],
  ['fr', 'tiers des voix'],
  ['es', 'tercio'],
])('in %s', (code, share) => {
  const language = languageOf(code);
  if (language === null) throw new Error(`no reader for ${code}`);
  const read = (text: string) => readAll(normalise(text), language);
  const sizes = (text: string) => read(text).map(({ amounts }) => sizeOf(amounts[0]));
  /** What is read of each word in a sentence, beside what its table says. */
  const readings = (
    entries: Iterable<readonly [string, unknown]>,
    of: (word: string) => readonly unknown[],
  ) => Object.fromEntries([...entries].map(([word]) => [word, of(word)]));
  const said = <Value>(entries: Iterable<readonly [string, Value]>, of: (value: Value) => unknown) =>
    Object.fromEntries([...entries].map(([word, value]) => [word, [of(value)]]));

  // "plus du tiers" is a hedge, and "plus du 46" would compare.
  test('each hedge opens the number behind it, or the share, as its table says', () => {
    const all = Object.entries(language.hedges.before);
    const hedged = (words: string) => [
      read(`${words} 46 km`).at(-1)?.hedge?.allows ?? read(`${words} ${share}`).at(-1)?.hedge?.allows,
    ];
    expect(readings(all, hedged)).toEqual(said(all, (allows) => allows));
  });

  test('no hedge puts the number behind it below zero', () => {
    const all = Object.entries(language.hedges.before);
    expect(all.filter(([words]) => read(`${words} 46 km`).at(-1)?.sign !== 'plus')).toEqual([]);
  });

  test('each scale, and each mark of one, multiplies the number before it', () => {
    const { scales, marks, moneyMarks } = language.numerals;
    const times = (power: number) => String(3 * 10 ** power);
    expect(readings(scales, (word) => sizes(`3 ${word}`))).toEqual(said(scales, times));
    expect(readings(marks, (mark) => sizes(`3${mark}`))).toEqual(said(marks, times));
    expect(readings(moneyMarks, (mark) => sizes(`$3${mark}`))).toEqual(said(moneyMarks, times));
  });

  test('each word for so many counts as many, and each for a part makes a share', () => {
    const { collectives } = language.words;
    const { parts } = language.ratios;
    expect(readings(collectives, (word) => sizes(`3 ${word}`))).toEqual(
      said(collectives, (many) => String(3 * many)),
    );
    expect(readings(parts, (word) => sizes(`2 ${word}`))).toEqual(said(parts, (whole) => `2/${whole}`));
  });
});
