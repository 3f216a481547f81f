import { describe, expect, it, test } from 'vitest';
import { tinyDigest } from '../fixtures.ts';
import type { Digest, Figure } from '../schema.ts';
import { checkCopy } from './check-copy.ts';
import { digestOf } from './fixtures.ts';
import { differenceAsText, verdictInWords } from './verdict-words.ts';

const ANCHOR = 'This is the very article.';

function figureOf(quote: string, value: number, more: Partial<Figure> = {}): Digest {
  const [figure] = tinyDigest().figures;
  if (figure === undefined) throw new Error('the fixture has no figure');
  const digest = digestOf({ quote: ANCHOR.slice(0, -1), paragraph: 9 });
  const quantity = { qualifier: 'exact', value } as const;
  return { ...digest, figures: [{ ...figure, quantity, receipt: { paragraph: 1, quote }, ...more }] };
}

function inShort(digest: Digest, text: string): string {
  const check = checkCopy(digest, `${text}\n\n${ANCHOR}`);
  const rows = check.kind === 'checked' ? check.rows : [];
  const row = rows.find(({ quote }) => quote.paragraph === 1);
  if (row === undefined) throw new Error('no row');
  const { verdict } = row;
  return verdict.verdict === 'changed' ? differenceAsText(verdict.difference) : verdict.verdict;
}

describe('the words of a figure stand there, but beside them', () => {
  test.each([
    ['over 46,000 people', 46_000, 'It said not over 46,000 people fled.', '{+not+} over 46,000 people'],
    ['over 46,000 people', 46_000, 'It said well over 46,000 people fled.', '{+well+} over 46,000 people'],
    ['over 46,000 people', 46_000, 'It said just over 46,000 people fled.', '{+just+} over 46,000 people'],
    ['15 months of war', 15, 'In less than 15 months of war it fell.', '{+less than+} 15 months of war'],
    ['15 months of war', 15, 'In nearly 15 months of war it fell.', '{+nearly+} 15 months of war'],
    ['15 months of war', 15, 'In 3–15 months of war it fell.', '{+3–+}15 months of war'],
    ['15 months of war', 15, 'In -15 months of war it fell.', '{+-+}15 months of war'],
    ['15 months', 15, 'In 9 months to 15 months it fell.', '{+9 months to+} 15 months'],
    ['15 months', 15, 'In between 9 and 15 months it fell.', '{+between 9 and+} 15 months'],
    ['15 months', 15, 'In 15 months or so it fell.', '15 months {+or so+}'],
    ['15 months', 15, 'In 15 months to 20 months it fell.', '15 months {+to 20 months+}'],
    ['15', 15, 'In 15 to 20 months it fell.', '15 {+to 20+}'],
    ['15', 15, 'In 15 million homes it fell.', '15 {+million+}'],
    ['15', 15, 'It fell by 15%.', '15{+%+}'],
    ['46,000 people', 46_000, 'There 46,000 people have not been killed.', '46,000 people have {+not+}'],
    ['100 people', 100, 'It did not free 100 people.', '{+not+} free 100 people'],
    ['100 people', 100, "It wasn't 100 people.", "{+wasn't+} 100 people"],
  ])('%j: %s %j', (quote, value, text, difference) => {
    expect(inShort(figureOf(quote, value), text)).toBe(difference);
  });

  it.each([
    ['in Arabic', 'ar', '20 شخصا', 20, 'قُتل نحو 20 شخصا هناك.'],
    ['in Hebrew', 'he', '25 אלף עובדים', 25, 'הגיעו כ-25 אלף עובדים לשם.'],
    ['in German', 'de', '46.000 Menschen', 46, 'Es kamen knapp 46.000 Menschen dorthin.'],
    ['in French', 'fr', '15 mois', 15, 'Il a duré près de 15 mois cette fois.'],
    ['in Spanish', 'es', '15 meses', 15, 'Duró casi 15 meses esta vez.'],
  ])('a hedge stands, %s', (_, language, quote, value, text) => {
    expect(inShort({ ...figureOf(quote, value), language }, text)).toContain('{+');
  });
});

test.each([
  ['another sentence', '15 months', 'It did not rain. 15 months passed. Nearly all left.'],
  ['another clause', '15 months', 'It was not known who left, and 15 months passed.'],
  ['another number', '15 months', 'About 20 people waited for 15 months, and nearly 20 for more.'],
  ['a date before it', '15 months', 'After 2023 – 15 months of it – they left.'],
  ['a dash that parts two thoughts', '15 months', 'It lasted—15 months, they said.'],
  ['what is left out of the count', '15 months', 'It lasted 15 months, not counting the first.'],
  ['an aside', '15 homes', 'There 15 homes (not all of stone) burned.'],
  ['what lacks something else', '15 homes', 'There are 15 homes without power.'],
])('is found where %s has such a word', (_, quote, text) => {
  expect(inShort(figureOf(quote, 15), text)).toBe('found');
});

test('a statement that says "not" itself is not turned by the article’s', () => {
  const text = 'There 15 people were not found.';
  expect(inShort(figureOf('15 people', 15), text)).not.toBe('found');
  expect(inShort(figureOf('15 people', 15, { label: 'people not found' }), text)).toBe('found');
});

test.each([
  [
    'Just one brief truce held',
    1,
    'Not just one brief truce held.',
    '{+Not+} [-Just-] {+just+} one brief truce held',
  ],
  [
    'about 15 long months of hard war',
    15,
    'In not 16 long months of hard war it fell.',
    '{+not+} [-about 15-] {+16+} long months of hard war',
  ],
  [
    'long war there lasted 15 months',
    15,
    'The long war there lasted 16 months or so.',
    'long war there lasted [-15-] {+16+} months {+or so+}',
  ],
])('what stands beside changed words is shown too: %j', (quote, value, text, difference) => {
  expect(inShort(figureOf(quote, value), text)).toBe(difference);
});

test('words that another receipt quotes are the article’s own', () => {
  const digest = figureOf('15 months', 15);
  const [issue] = digest.issues;
  const more = { id: 'more', label: 'More', receipt: { paragraph: 1, quote: 'Just 15 months of it passed' } };
  const text = 'Just 15 months of it passed.';
  expect(inShort(digest, text)).toContain('{+Just+}');
  expect(inShort({ ...digest, issues: issue === undefined ? [] : [issue, more] }, text)).toBe('found');
});

test('a position is turned by a negation right before it, an actor’s name by none', () => {
  const digest = figureOf('15 months', 15);
  const [actor] = tinyDigest().actors;
  if (actor === undefined) throw new Error('the fixture has no actor');
  const receipt = { paragraph: 1, quote: 'agreed to the deal' };
  const positions = [{ id: 'agreed', actor: actor.id, statement: 'Agreed to the deal.', receipt }];
  const text = 'The board has not yet agreed to the deal.';
  expect(inShort({ ...digest, figures: [], positions }, text)).toBe('{+not+} yet agreed to the deal');
  expect(inShort({ ...digest, figures: [], actors: [{ ...actor, receipt }] }, text)).toBe('found');
});

test('the number that differs is named in words', () => {
  const check = checkCopy(figureOf('15 months', 15), `In 3–15 months it fell.\n\n${ANCHOR}`);
  const [row] = check.kind === 'checked' ? check.rows : [];
  expect(row && verdictInWords(row.verdict)).toBe('Found changed: a number is added: 3 there');
});

describe('a negation between two quotations counts for one of them:', () => {
  const two = (text: string, ...quotes: readonly (readonly [quote: string, value: number])[]) => {
    const digest = figureOf('', 0);
    const figures = quotes.flatMap(
      ([quote, value], place) => figureOf(quote, value, { id: `figure-${place}` }).figures,
    );
    const check = checkCopy({ ...digest, figures }, `${text}\n\n${ANCHOR}`);
    const rows = check.kind === 'checked' ? check.rows.filter(({ quote }) => quote.paragraph === 1) : [];
    return rows.map(({ verdict }) =>
      verdict.verdict === 'changed' ? differenceAsText(verdict.difference) : verdict.verdict,
    );
  };
  const HELD = ['truce held 15 months', 15] as const;
  const BOATS = ['20 boats burned there in it', 20] as const;

  test.each([
    [
      'the one that it is a part of, now that this is changed',
      'The truce held not 16 months with 20 boats burned there in it.',
      ['truce held [-15-] {+not 16+} months', 'found'],
    ],
    [
      'the same, where nothing else is changed',
      'The truce held not 15 months with 20 boats burned there in it.',
      ['truce held {+not+} 15 months', 'found'],
    ],
    [
      'the one that follows it, where it touches both',
      'The truce held 16 months not 20 boats burned there in it.',
      ['truce held [-15-] {+16+} months', '{+not+} 20 boats burned there in it'],
    ],
    [
      'the nearer one, the one before it',
      'The truce held 16 months not with the 20 boats burned there in it.',
      ['truce held [-15-] {+16+} months {+not+}', 'found'],
    ],
    [
      'the nearer one, the one behind it',
      'The truce held 16 months or more not 20 boats burned there in it.',
      ['truce held [-15-] {+16+} months {+or more+}', '{+not+} 20 boats burned there in it'],
    ],
  ])('%s', (_name, text, said) => {
    expect(two(text, HELD, BOATS)).toEqual(said);
  });

  it('but for both where it denies what is said of the first', () => {
    expect(
      two(
        'Over 46,000 people have not been killed there.',
        ['over 46,000 people', 46_000],
        ['been killed', 1],
      ),
    ).toEqual(['[-over-] {+Over+} 46,000 people have {+not+}', '{+not+} been killed']);
  });
});
