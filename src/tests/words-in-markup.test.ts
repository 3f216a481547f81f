import { expect, test } from 'vitest';
import { saidIn } from '../lib/said/fixtures.ts';

/** What reads as words and is said to no reader: of events and keys, of drawing, of the console. */
const NO_WORDS = [
  'Escape',
  'Files',
  'as built',
  'at rest',
  'tie … …',
  ':hover, :focus-within',
  '…-title …-desc',
  'A part of the page had been changed, and was drawn anew.',
];

/** Words of the page's own in files of markup, each with its file. */
function wordsIn(sources: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(sources).flatMap(([path, source]) =>
    saidIn({ [path]: source })
      .filter((text) => !NO_WORDS.includes(text) && !text.startsWith('translate('))
      .map((text) => `${path}: ${text}`),
  );
}

test('the page’s own words stand in src/words/, never in markup', () => {
  const files = import.meta.glob<string>(
    ['../**/*.tsx', '!../**/{*.test,fixtures}.tsx', '!../tools/bench/**'],
    {
      query: '?raw',
      import: 'default',
      eager: true,
    },
  );
  expect(Object.keys(files).length).toBeGreaterThan(50);
  expect(wordsIn(files)).toEqual([]);
});

test.each([
  ['a text', '<p>No such thing</p>'],
  ['a word', '<button>Close</button>'],
  ['a label', '<section aria-label="All of it" />'],
  ['a title', '<a title="See more" />'],
  ['what stands for a picture', '<img alt="A house" />'],
  ['a hint', '<input placeholder="Your name" />'],
  ['a part’s name', '<PanelBoundary name="The deadline" />'],
  ['a text that is computed', '<p>{open ? "Hide " + count : "Show all"}</p>'],
])('%s in markup is found', (_name, markup) => {
  expect(wordsIn({ 'A.tsx': `export const a = ${markup};` })).not.toEqual([]);
});
