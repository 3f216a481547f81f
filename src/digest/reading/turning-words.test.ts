import { expect, test } from 'vitest';
import { languageOf } from './languages.ts';
import { turningWords } from './turning-words.ts';

const TAGS = ['en', 'ar', 'he', 'de', 'fr', 'es'] as const;

test.each(TAGS)('the hedges that the reader of numbers knows turn a number in %s', (tag) => {
  const { hedges } = turningWords(tag);
  for (const words of Object.keys(languageOf(tag)?.hedges.before ?? {})) expect(hedges).toContain(words);
});

test.each(TAGS)('the lists of %s hold words and phrases, each as it would stand in a text', (tag) => {
  const { particle, ...lists } = turningWords(tag);
  for (const words of Object.values(lists).flatMap((list) => [...list]))
    expect(words).toMatch(/^[^\s"|]+(?: [^\s"|]+)*$/);
  expect(particle).toMatch(/^\p{L}*$/u);
});

test('phrases stand beside single words, from one line to the next', () => {
  const { hedges, trailing, joints, between } = turningWords('en');
  for (const words of ['ca', 'well', 'allegedly', 'shy of', 'as little as']) expect(hedges).toContain(words);
  for (const words of ['odd', 'plus', 'or so', 'or less', 'at least']) expect(trailing).toContain(words);
  for (const part of ['shy', 'little as']) expect(hedges).not.toContain(part);
  expect([...joints]).toEqual(['to', 'or']);
  expect([...between]).toEqual(['between']);
});

test.each([
  ['en-GB', 'only', ''],
  ['he', 'רק', 'ו'],
  ['ar', 'فقط', 'و'],
  // Of a language that is not read, English ones.
  ['fi', 'only', ''],
])('of %s one is %s, and its particle is %j', (tag, word, particle) => {
  const words = turningWords(tag);
  expect(words.hedges).toContain(word);
  expect(words.particle).toBe(particle);
});
