import { expect, test } from 'vitest';
import { notCheckedInWords, readingInWords } from './author-notes.ts';
import { tinyDigest } from './fixtures.ts';

const [stated, , , computed] = tinyDigest().figures;
if (stated === undefined || computed === undefined) throw new Error('the fixture has changed');

test('how an author reads words is said in a sentence, whether or not theirs have a stop', () => {
  expect(readingInWords({})).toBe(null);
  const reading = { meant: 'a span of time, not a hedge. ', why: 'the talks are counted in days.' };
  expect(readingInWords({ reading })).toBe(
    'Read here as a span of time, not a hedge: the talks are counted in days.',
  );
});

test('a number in words of a language that is not read was not checked, and that is said', () => {
  const { source } = tinyDigest();
  const finnish = { language: 'fi', source };
  expect(notCheckedInWords(stated, finnish)).toContain('numbers in “fi” are not read');
  // The words are the article's, whatever language the digest is written in.
  expect(notCheckedInWords(stated, { language: 'en', source: { ...source, language: 'fi' } })).toContain(
    '“fi”',
  );
  expect(notCheckedInWords(stated, { language: 'fi', source: { ...source, language: 'en' } })).toBe(null);
  // What is computed stands on no words.
  expect(notCheckedInWords(computed, finnish)).toBe(null);
  const { receipt: _, ...bare } = stated;
  expect(notCheckedInWords(bare, finnish)).toBe(null);
});
