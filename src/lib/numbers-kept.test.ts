import { expect, test } from 'vitest';
import { numbersKept } from './numbers-kept.ts';

test.each([
  ['people killed in the attack of 7 October 2023', 'people killed in the attack of 7~October~2023'],
  ['hostages freed in the truce of November 2023', 'hostages freed in the truce of November~2023'],
  ['6 figures, 17 connections', '6~figures, 17~connections'],
  ['in 2024 1,200 people', 'in 2024 1,200~people'],
  ['no number in it', 'no number in it'],
])('%s', (text, kept) => {
  expect(numbersKept(text)).toBe(kept.replaceAll('~', '\u00A0'));
});
