import { expect, test } from 'vitest';
import { lineStep } from '../marks/label-layout.ts';
import { layoutEventWords, WHEN_GAP } from './event-words.ts';

/** Letters of ten pixels, at sixteen to the em: the gap before a date is 9.6, the room for a receipt 24. */
const EM = 16;
const words = (label: string, when: string, width: number) =>
  layoutEventWords(label, when, width, EM, (text) => text.length * 10);

test('a date stands behind what happened where both and the number of the receipt have room', () => {
  expect(WHEN_GAP * EM).toBeCloseTo(9.6);
  expect(words('It broke', '1 May', 164)).toMatchObject({
    label: ['It broke'],
    when: ['1 May'],
    runsOn: true,
  });
  expect(words('It broke', '1 May', 163)).toMatchObject({
    label: ['It broke'],
    when: ['1 May'],
    runsOn: false,
  });
});

test('it stands behind the last of several lines', () => {
  expect(words('It broke at Lowbridge on', '1 May', 130)).toMatchObject({
    label: ['It broke at', 'Lowbridge on'],
    runsOn: false,
  });
  expect(words('The dyke broke on', '1 May', 165)).toMatchObject({
    label: ['The dyke', 'broke on'],
    runsOn: true,
  });
});

test('under it, it is broken where the number of the receipt needs its room', () => {
  expect(words('It broke at', 'between May and June', 154).when).toEqual(['between May', 'and June']);
  expect(words('It broke at', 'between May', 134).when).toEqual(['between May']);
  expect(words('It broke at', 'between May', 133).when).toEqual(['between', 'May']);
});

test('words from right to left have their date on a line of its own', () => {
  expect(words('انهار السد', '1 May', 400).runsOn).toBe(false);
});

test('what happened is larger than when, and both are as high as their lines', () => {
  const { labelSize, whenSize, receiptSize, height } = words('The dyke broke on', '1 May', 165);
  expect([labelSize, whenSize, receiptSize]).toEqual([15, 13, 11]);
  expect(height).toBe(2 * lineStep(15));
  expect(words('It broke', '1 May', 163).height).toBe(lineStep(15) + lineStep(13));
});
