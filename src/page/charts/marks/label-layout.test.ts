import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isolated } from '../../../lib/isolate.ts';
import { estimate } from '../../../lib/text-width.ts';
import { layoutEventWords } from '../timeline/event-words.ts';
import { layoutLabel, lineStep } from './label-layout.ts';

const NUMBER = { qualifier: 'more than', number: '46,000' };

it('stands on one line where there is room, and on a second with who says so', () => {
  const label = layoutLabel(NUMBER, 'people left', 'The mayor, 17 May 2024', 600, 16);
  expect(label).toMatchObject({
    qualifier: 'more than',
    lead: ['46,000'],
    text: ['people left'],
    note: ['The mayor, 17 May 2024'],
  });
  expect(label.height).toBe(lineStep(label.leadSize) + lineStep(label.noteSize));
});

it('is as high as its lines: the first as the number, the others as what stands on them', () => {
  const measure = (words: string) => words.length * 10;
  const { lead, text, note, height } = layoutLabel(
    NUMBER,
    'people left the town',
    'The mayor',
    180,
    16,
    measure,
  );
  expect([lead, text, note]).toEqual([['46,000'], ['', 'people left', 'the town'], ['The mayor']]);
  expect(height).toBe(lineStep(17) + (text.length - 1) * lineStep(15) + lineStep(13));
});

it('leaves room for its receipt behind the last of its words: the label’s where nothing else is said', () => {
  const measure = (words: string) => words.length * 10;
  // 150 for what stands in full lines, 126 where a receipt stands behind it.
  const long = (note: string) =>
    layoutLabel({ qualifier: '', number: '5' }, 'aaaaaaaaaaaaa bb', note, 150, 16, measure);
  expect(long('The mayor').text).toEqual(['aaaaaaaaaaaaa', 'bb']);
  expect(long('').text[0]).toBe('');
});

it('takes sizes of its words from the text size of the page', () => {
  expect(layoutLabel(NUMBER, 'people left', '', 600, 32)).toMatchObject({
    leadSize: 34,
    textSize: 30,
    noteSize: 26,
    receiptSize: 22,
  });
});

it('has no line for a note that is not there', () => {
  expect(layoutLabel(NUMBER, 'people left', '', 600, 16).note).toEqual([]);
});

it('begins the label on a line of its own where the number fills the first', () => {
  const width = estimate('more than ', 'serifItalic', 17) + estimate('46,000 ', 'sansBold', 17);
  expect(layoutLabel(NUMBER, 'people left', '', width, 16).text[0]).toBe('');
});

const words = fc
  .array(fc.constantFrom('people', 'who', 'left', 'Lowbridge', 'since', 'Tuesday'), {
    minLength: 1,
    maxLength: 15,
  })
  .map((words) => words.join(' '));

it('keeps the qualifier, the whole number and every word, at any width and text size', () => {
  fc.assert(
    fc.property(
      words,
      words,
      fc.integer({ min: 60, max: 900 }),
      fc.constantFrom(16, 24, 32),
      (text, note, width, em) => {
        const label = layoutLabel(NUMBER, text, note, width, em);
        const joined = (lines: readonly string[]) => lines.join('').replace(/ /g, '');
        expect(label.qualifier).toBe(NUMBER.qualifier);
        expect(joined(label.lead)).toBe(NUMBER.number);
        expect(joined(label.text)).toBe(text.replace(/ /g, ''));
        expect(joined(label.note)).toBe(note.replace(/ /g, ''));
      },
    ),
  );
});

it('stays in its width: qualifier, number and label share the first line', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 160, max: 900 }), (text, width) => {
      const { qualifier, lead, leadSize, text: lines, textSize } = layoutLabel(NUMBER, text, '', width, 16);
      const first =
        // A number that has no room behind its qualifier begins a line of its own.
        (lead.length === 1 ? estimate(`${qualifier} `, 'serifItalic', leadSize) : 0) +
        estimate(lead.at(-1) ?? '', 'sansBold', leadSize) +
        (lines[0] === ''
          ? 0
          : estimate(' ', 'sansBold', leadSize) + estimate(lines[0] ?? '', 'sans', textSize));
      expect(first).toBeLessThanOrEqual(width);
      for (const line of lines.slice(1)) expect(estimate(line, 'sans', textSize)).toBeLessThanOrEqual(width);
    }),
  );
});

it('keeps words that begin at the right off the line of the number, whose end they would stand at', () => {
  const lines = (label: string) => layoutLabel(NUMBER, isolated(label), '', 900, 16).text;
  expect(lines('منازل تضررت في AP')).toEqual(['', isolated('منازل تضررت في AP')]);
  expect(lines('houses of الميناء')).toEqual([isolated('houses of الميناء')]);
  const runsOn = (label: string) => layoutEventWords(isolated(label), '9 May', 900, 16).runsOn;
  expect([runsOn('منازل'), runsOn('houses')]).toEqual([false, true]);
});
