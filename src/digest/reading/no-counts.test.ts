import { expect, test } from 'vitest';
import { languageOf } from './languages.ts';
import { noCountsIn } from './no-counts.ts';

test.each([
  ['en', 'seized on June 9, 2025 at 11:59 p.m.', ['date June 9, 2025', 'clock 11:59 p.m.']],
  ['en', 'since 2014 there were 12', ['year since 2014']],
  ['en', '12 people', []],
  ['ar', 'منذ عام ٢٠١٤', ['year عام ٢٠١٤']],
])('in %s, of %j these count nothing: %j', (tag, text, stretches) => {
  const language = languageOf(tag);
  const found = language && noCountsIn(text, language);
  expect(found?.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual(stretches);
});
