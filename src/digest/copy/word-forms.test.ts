import { expect, test } from 'vitest';
import { isFunctionWord, isNumberForm, wordForm } from './word-forms.ts';

test.each([
  ['Organisation', 'organization'],
  ['analysed', 'analyzed'],
  ['analyses', 'analyzes'],
  ['colour', 'color'],
  ['favourite', 'favorite'],
  ['centre', 'center'],
  ['defence', 'defense'],
  ['licences', 'licenses'],
  ['dialogues', 'dialogs'],
  ['travelled', 'traveled'],
  ['programme', 'program'],
  ['towards', 'toward'],
  ['whilst', 'while'],
  ['amongst', 'among'],
  ['judgement', 'judgment'],
  ['greyish', 'grayish'],
  ['sceptics', 'skeptics'],
  ['Oct', 'october'],
  ['Sept', 'september'],
  ['May', 'may'],
  ['U.S.', 'US'],
  ["Gaza's", 'Gaza'],
  ["boys'", 'boys'],
  ['five', '5'],
  ['46,000', '46000'],
  ['46,000.5', '46000.5'],
  ['THE', 'the'],
])('%j and %j are one word', (one, other) => {
  expect(wordForm(one)).toBe(wordForm(other));
});

test.each([
  // The country, and those who speak.
  ['US', 'us'],
  ['WHO', 'whom'],
  ['our', 'or'],
  ['fence', 'fense'],
  ['46,00', '4600'],
  ['1,2345', '12345'],
  ['Octo', 'october'],
  ['rise', 'ride'],
  ['four', 'for'],
  ['UNESCO', 'Unesca'],
])('%j and %j are two', (one, other) => {
  expect(wordForm(one)).not.toBe(wordForm(other));
});

test('initials of two or three letters are kept from words, longer ones are words', () => {
  expect(['A', 'US', 'USA', 'NATO'].map(wordForm)).toEqual(['a', 'US', 'USA', 'nato']);
});

test('what is a number’s form, and what is a word that any sentence may hold', () => {
  expect(['5', 'five', 'town'].map((word) => isNumberForm(wordForm(word)))).toEqual([true, true, false]);
  expect(['the', 'town'].map(isFunctionWord)).toEqual([true, false]);
});
