import { describe, expect, it } from 'vitest';
import { digestOf, inShort, rowsOf, verdict } from './fixtures.ts';
import { numberInWords } from './verdict-words.ts';

describe('a sentence that is the same but for the words shown', () => {
  it.each([
    [
      'over 46,000 people were killed in it',
      'It said more than 46,000 people were killed in it.',
      '[-over-] {+more than+} 46,000 people were killed in it',
    ],
    [
      'Families of the roughly 100 hostages still held',
      'Families of about 100 hostages still held there wait.',
      'Families of [-the roughly-] {+about+} 100 hostages still held',
    ],
    [
      'a meeting with his defense minister',
      'After a meeting with his defence minister, he left.',
      'a meeting with his [-defense-] {+defence+} minister',
    ],
    [
      'seized in the Oct. 7, 2023 attack',
      'They were seized in the October 7, 2023 attack.',
      'seized in the [-Oct.-] {+October+} 7, 2023 attack',
    ],
    [
      'outgoing U.S. President Joe Biden',
      'Only outgoing US President Joe Biden knew.',
      'outgoing [-U.S.-] {+US+} President Joe Biden',
    ],
    [
      'his high-level Israeli officials',
      'So his high level Israeli officials came.',
      'his high[---] level Israeli officials',
    ],
    ['the board urged', 'THE BOARD URGED them.', '[-the board urged-] {+THE BOARD URGED+}'],
    [
      'it isn’t sure who is alive or dead',
      'He said it is not sure who is alive or dead.',
      'it [-isn’t-] {+is not+} sure who is alive or dead',
    ],
    [
      'says the gates stay shut for now',
      'She says the gates will stay shut for now.',
      'says the gates {+will+} stay shut for now',
    ],
  ])('shows what became of %j', (quote, text, difference) => {
    expect(inShort(verdict(text, quote))).toBe(difference);
  });

  it('has its numbers called out, in words', () => {
    const found = verdict(
      'The ministry said over 45,000 people were killed in it.',
      'over 46,000 people were killed in it',
    );
    if (found.verdict !== 'changed') throw new Error(found.verdict);
    expect(found.numbers.map(numberInWords)).toEqual(['the number differs: 46,000 here, 45,000 there']);
  });

  it('differs in no number that is only written otherwise', () => {
    const found = verdict(
      'In all 46 000 people of two towns were killed.',
      '46,000 people of 2 towns were killed',
    );
    expect(found).toMatchObject({ verdict: 'changed', numbers: [] });
  });

  it('is known by another receipt that stands in it unchanged, where the quote alone is too short', () => {
    const text = 'Just one brief truce has been reached in 16 months of war.';
    expect(verdict(text, '15 months of war').verdict).toBe('not-found');
    expect(inShort(verdict(text, '15 months of war', 'one brief truce has been reached'))).toBe(
      '[-15-] {+16+} months of war',
    );
  });

  it('may have changed beside the quote only, where its prefix or suffix stands', () => {
    const quote = { quote: '100 people', prefix: 'families of the roughly', suffix: 'still held there' };
    expect(inShort(verdict('The families of the nearly 100 people still held there wait.', quote))).toBe(
      'families of the [-roughly-] {+nearly+} 100 people still held there',
    );
  });
});

describe('another sentence is never taken for a changed one:', () => {
  it.each([
    [
      'other people',
      'Families of the roughly 100 hostages still held',
      'Families of the 30 soldiers who were killed wait.',
    ],
    ['too few words to tell', 'roughly 100 hostages', 'A truce freed more than 100 hostages.'],
    [
      'a name for another',
      'the talks in Doha with three envoys',
      'There were the talks in Cairo with three envoys.',
    ],
    [
      'a month for another',
      'A truce in November freed more than 100 people',
      'A truce in January freed more than 100 people.',
    ],
    [
      'no number in place of the number',
      'killed some 1,200 people in the attack',
      'They killed many people in the attack.',
    ],
    [
      'words left out at the start',
      'approved sending the director of the agency',
      'He met the director of the agency.',
    ],
    [
      'words left out at the end',
      'the director of the agency resigned',
      'He met the director of the agency.',
    ],
    [
      'only words that any sentence may hold',
      'which Palestinian prisoners would be released',
      'It said which towns would be released.',
    ],
    [
      'two numbers that differ, on too few words',
      'about 250 people and 100 children left',
      'Some 20 people and 30 children left.',
    ],
  ])('%s', (_, quote, text) => {
    expect(inShort(verdict(text, quote))).toBe('not-found');
  });

  it.each([
    ['which prisoners would be released by then', 'It said which hostages would be released by then.'],
    [
      'boats from town with crew by harbour at dawn',
      'The boats that had been town which would have crew who were not harbour there it was dawn.',
    ],
    ['it would have been there for it at 15', 'So it would have been there for it at 16.'],
  ])('too few words that tell one sentence from another, or too few at all: %j', (quote, text) => {
    expect(inShort(verdict(text, quote))).toBe('not-found');
  });

  it('two sentences that are equally near', () => {
    const text = 'Over 45,000 people were killed in it. Over 47,000 people were killed in it.';
    expect(verdict(text, 'over 46,000 people were killed in it').verdict).toBe('not-found');
  });

  it('the sentence of a receipt of another paragraph', () => {
    const quote = 'the hall holds more than 100 people today';
    const text = 'In the east the hall holds more than 200 people today.';
    expect(verdict(text, quote).verdict).toBe('changed');
    expect(verdict(text, quote, { quote: 'In the east the hall holds', paragraph: 2 }).verdict).toBe(
      'not-found',
    );
  });

  it('words that another receipt has unchanged', () => {
    const quote = 'which prisoners would be released on Monday morning';
    const text = 'It said which hostages would be released on Monday morning.';
    expect(verdict(text, quote).verdict).toBe('changed');
    expect(verdict(text, quote, 'which hostages would be released').verdict).toBe('not-found');
  });

  it.each([
    [
      'they counted the people who left by 2023',
      'people who left by 2024',
      'They counted the people who left by 2024.',
    ],
    [
      'over 46,000 people were killed in it',
      'said more than 46,000 people',
      'He said more than 46,000 people were killed in it.',
    ],
    [
      'which hostages soon would be released',
      'which hostages would be released',
      'It said which hostages would be released.',
    ],
  ])(
    'words at an end, or none between words, that another receipt has unchanged: %j',
    (quote, other, text) => {
      expect(verdict(text, quote).verdict).toBe('changed');
      expect(verdict(text, quote, other).verdict).toBe('not-found');
    },
  );

  it('but among very many that share its words the changed one is seen', () => {
    const others = Array.from({ length: 400 }, (_, place) => `They said that day ${place} was dry.`).join(
      ' ',
    );
    const near = 'Then said they that it was a very dry day in more than 20 towns.';
    expect(verdict(`${others} ${near}`, 'was a very dry day in some 20 towns').verdict).toBe('changed');
    expect(verdict(others, 'They said that day 999 was dry').verdict).toBe('not-found');
  });

  it('the hundred of one statement for the hundred of another', () => {
    const held = 'Families of the roughly 100 hostages still held wait.';
    const freed = 'A truce freed more than 100 hostages in a week.';
    const quotes = [
      { quote: '100 hostages', prefix: 'roughly', paragraph: 1 },
      { quote: '100 hostages', prefix: 'more than', paragraph: 2 },
    ];
    const both = (text: string) =>
      rowsOf(
        digestOf(...quotes, { quote: 'This is the very article', paragraph: 9 }),
        `${text} This is the very article.`,
      )
        .slice(0, 2)
        .map((row) => (row.verdict.verdict === 'found' ? row.verdict.place.sentence : row.verdict.verdict));
    expect(both(`${held} ${freed}`)).toEqual([held, freed]);
    expect(both(freed)).toEqual(['not-found', freed]);
    expect(both(held)).toEqual([held, 'not-found']);
  });
});
