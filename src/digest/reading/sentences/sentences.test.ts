import { describe, expect, test } from 'vitest';
import { normalise } from '../../normalise.ts';
import { languageOf } from '../languages.ts';
import { readAll } from '../read-all.ts';
import { readingInShort } from './fixtures.ts';

/** A sentence a line, and after "|" what is read in it. */
const TABLES: Readonly<Record<string, string>> = import.meta.glob('./*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function rowsOf(table: string): readonly { readonly text: string; readonly said: string }[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', said = ''] = line.split(' |');
      return { text, said: said.trim() };
    });
}

describe.each(Object.entries(TABLES))('%s', (file, table) => {
  const language = languageOf(file.replace(/\W|txt/g, ''));
  if (language === null) throw new Error(`no reader for ${file}`);

  test.each(rowsOf(table))('$text', ({ text, said }) => {
    expect(readAll(normalise(text), language).map(readingInShort).join('; ')).toBe(said);
  });
});

test('there is a table for each language that is read', () => {
  expect(Object.keys(TABLES)).toHaveLength(6);
});
