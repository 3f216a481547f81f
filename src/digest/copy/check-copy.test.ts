import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { TINY_ARTICLE, tinyDigest } from '../fixtures.ts';
import { numberStatements } from '../receipts.ts';
import type { Digest } from '../schema.ts';
import { type CopyRow, checkCopy, checkCopyInSteps } from './check-copy.ts';
import { digestOf, type SomeQuote } from './fixtures.ts';
import type { Verdict } from './verdict.ts';
import { differenceAsText, numberInWords } from './verdict-words.ts';

function rowsOf(digest: Digest, text: string): readonly CopyRow[] {
  const check = checkCopy(digest, text);
  if (check.kind !== 'checked') throw new Error('The text was taken for another one.');
  return check.rows;
}

/** The verdict on the first of some quotes; the others are there to say which sentence is which. */
function verdict(text: string, ...quotes: readonly SomeQuote[]): Verdict {
  const [row] = rowsOf(
    digestOf(...quotes, { quote: 'This is the very article', paragraph: 99 }),
    `${text}\n\nThis is the very article.`,
  );
  if (row === undefined) throw new Error('no row');
  return row.verdict;
}

/** "[-over-] {+more than+} 46,000", or the plain verdict where nothing is changed. */
function inShort(found: Verdict): string {
  return found.verdict === 'changed' ? differenceAsText(found.difference) : found.verdict;
}

describe('the receipts of a digest', () => {
  it('are all found in its own article, each with its statement and its path', () => {
    const rows = rowsOf(tinyDigest(), TINY_ARTICLE);
    expect(rows.filter((row) => row.verdict.verdict !== 'found')).toEqual([]);
    expect(rows.map(({ statement, path }) => `${statement} ${path}`)).toEqual([
      'actor/constructor $.actors[0].receipt',
      'actor/mayor $.actors[1].receipt',
      'figure/left $.figures[0].receipt',
      'figure/returned $.figures[1].receipt',
      'figure/hall $.figures[2].receipt[0]',
      'figure/hall $.figures[2].receipt[1]',
      'event/breach $.events[0].receipt',
      'issue/gates $.issues[0].receipt',
      'position/wait $.positions[0].receipt',
      'relation/0 $.relations[0].receipt',
      'deadline $.deadline.receipt',
    ]);
  });

  it('are named as the page numbers its statements', () => {
    const numbers = numberStatements(tinyDigest());
    const rows = rowsOf(tinyDigest(), TINY_ARTICLE);
    expect(rows.filter(({ statement }) => !numbers.has(statement))).toEqual([]);
  });

  it('are none where a digest has none', () => {
    expect(checkCopy(digestOf(), 'Any text.')).toEqual({
      kind: 'checked',
      rows: [],
      summary: { found: 0, changed: 0, 'more-than-once': 0, 'not-found': 0 },
    });
  });

  it('are checked in steps that say how far it is', () => {
    const steps = checkCopyInSteps(tinyDigest(), `${TINY_ARTICLE}\n\n`.repeat(2000).replace('Hill', 'Hall'));
    const shares: number[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) shares.push(step.value);
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(Math.min(...shares)).toBeGreaterThan(0);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });
});

describe('a quote that stands there', () => {
  it('is found with its own sentence, and where in it the words are', () => {
    const found = verdict('One met. Then “the board\nleft” for good! It rained.', "'the board left'");
    if (found.verdict !== 'found') throw new Error(found.verdict);
    const { at, sentence, start, end } = found.place;
    expect(sentence).toBe('Then “the board\nleft” for good!');
    expect(sentence.slice(start, end)).toBe('“the board\nleft”');
    expect(at).toBe('One met. Then '.length);
  });

  it('more than once is told with how often and where', () => {
    const found = verdict('The board met. Then the board left.', 'board');
    if (found.verdict !== 'more-than-once') throw new Error(found.verdict);
    expect(found.times).toBe(2);
    expect(found.places.map(({ sentence }) => sentence)).toEqual(['The board met.', 'Then the board left.']);
  });

  it.each([
    { prefix: 'Then the' },
    { suffix: ' left' },
    { suffix: 'left. The board' },
    // As in W3C selectors, these may begin and end inside of a word.
    { prefix: 'en the ' },
    { suffix: ' le' },
  ])('several times is told apart by %j, over the ends of paragraphs', (around) => {
    expect(
      verdict('The board met. Then the board left.\n\nThe boards.', { quote: 'board', ...around }).verdict,
    ).toBe('found');
  });

  it('between other words is not found, and the verdict says so', () => {
    expect(verdict('The board met.', { quote: 'board', prefix: 'that' })).toEqual({
      verdict: 'not-found',
      besides: true,
    });
  });

  it.each([{ prefix: 'occasions' }, { suffix: 'of war' }])(
    'without %j is not its place, however many words there are',
    (around) => {
      expect(
        verdict('It was dry over the past year.', { quote: 'dry over the past year', ...around }),
      ).toEqual({
        verdict: 'not-found',
        besides: true,
      });
    },
  );

  it('in a very long text without full stops is shown with what is near it', () => {
    const found = verdict(`${'so on '.repeat(5000)}the board met ${'and on '.repeat(5000)}`, 'the board met');
    if (found.verdict !== 'found') throw new Error(found.verdict);
    expect(found.place.sentence.length).toBeLessThan(1000);
    expect(found.place.sentence.slice(found.place.start, found.place.end)).toBe('the board met');
  });
});

test.each([
  ['100 hostages', '1,100 hostages'],
  ['100 hostages', '1 100 hostages'],
  ['100 hostages', '1\u202f100 hostages'],
  ['over 46', 'over 46,000'],
  ['over 46', 'over 46 000'],
  ['5 million', '1.5 million'],
  ['two towns', 'twenty-two towns'],
  ['the town', 'the towns'],
  ['own', 'town'],
  ['cafe', 'cafe\u0301'],
  ['46,000', '46,000²'],
])('does not find %j in %j', (quote, text) => {
  expect(verdict(text, quote).verdict).not.toBe('found');
});

test.each([
  ['“on behalf”', 'he spoke "on behalf" of all'],
  ['“on behalf”', 'he spoke ‘on behalf’ of all'],
  ['“on behalf”', "he spoke ``on behalf'' of all"],
  ["Hill's", 'It was Hill’s idea'],
  ['twenty‑two', 'all twenty-two'],
  ['Israel — Israeli', 'Israel -- Israeli'],
  ['Israel — Israeli', 'Israel—Israeli'],
  ['46 000', 'over 46\u202f000 people'],
  ['café', 'the cafe\u0301 there'],
  ['a b', 'a\u00a0\n b'],
  ['15', 'a 15-month flood'],
  ['100 people', 'In 2024, 100 people left'],
  ['100 people', 'on 7\n\n100 people left'],
  ['the ceasefire', 'the cease\u00adfire'],
  ['he waits…', 'so he waits...'],
  ['final office', 'the ﬁnal oﬃce'],
  ['12 امرأة', 'سبعة رجال و12 امرأة'],
])('finds %j in %j', (quote, text) => {
  expect(verdict(text, quote).verdict).toBe('found');
});

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

describe('another text', () => {
  it('is called that, and no near misses are listed', () => {
    const text =
      'The council of Mayor Ada Hill met on Monday. About 260 people left early. It rained all day long in the valley.';
    expect(checkCopy(tinyDigest(), text)).toEqual({ kind: 'other-text', found: 2, quotations: 11 });
    expect(checkCopy(tinyDigest(), '')).toEqual({ kind: 'other-text', found: 0, quotations: 11 });
  });

  it('is not what one paragraph of the article is', () => {
    const check = checkCopy(tinyDigest(), 'Food came for the roughly 100 in the hall.');
    expect(check).toMatchObject({ kind: 'checked', summary: { found: 1, 'not-found': 10 } });
  });
});

describe('whatever the copy does to', () => {
  const anyOf = (marks: string) => fc.constantFrom(...Array.from(marks));
  const space = fc.constantFrom(
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\n\n',
    '\t',
    '\u00a0',
    '\u2009',
    '\u202f',
    ' \u200b',
    '\u2028',
    ' \n \n ',
  );
  const changed = (pattern: RegExp, by: fc.Arbitrary<string>) =>
    fc.infiniteStream(by).map((stream) => TINY_ARTICLE.replace(pattern, () => stream.next().value ?? ''));
  const spaced = changed(/\s+/g, space);
  const dashed = TINY_ARTICLE.replace('more than 100 returned', 'more than 100 — all told — returned');

  function allFound(text: string): void {
    expect(rowsOf(tinyDigest(), text).filter((row) => row.verdict.verdict !== 'found')).toEqual([]);
  }

  test('white space and the breaks of paragraphs, every receipt is found', () => {
    fc.assert(fc.property(spaced, allFound));
  });

  test('quotation marks, every receipt is found', () => {
    fc.assert(fc.property(changed(/"/g, anyOf('"“”„‟«»‘’‚‛‹›\'`´″')), allFound));
  });

  test('dashes, a quote with dashes is found', () => {
    const digest = digestOf('more than 100 — all told — returned', 'Mayor Ada Hill and the water board met');
    fc.assert(
      fc.property(fc.infiniteStream(fc.constantFrom('-', '–', '—', '--', '−', ' - ', '\u2011')), (stream) => {
        const text = dashed.replace(/ ?— ?/g, () => stream.next().value ?? '');
        expect(rowsOf(digest, text).map((row) => row.verdict.verdict)).toEqual(['found', 'found']);
      }),
    );
  });

  test('Unicode form and unseen characters, every receipt is found', () => {
    const digest = digestOf('Bürgermeisterin Ángela Hồ met Zoë');
    const text = 'Yesterday Bürgermeisterin Ángela Hồ met Zoë.';
    const unseen = anyOf('\u00ad\u200b\u200c\u200d\u2060\ufeff');
    fc.assert(
      fc.property(fc.constantFrom('NFC', 'NFD'), fc.nat(text.length), unseen, (form, at, mark) => {
        const copy = (text.slice(0, at) + mark + text.slice(at)).normalize(form);
        expect(rowsOf(digest, copy)[0]?.verdict.verdict).toBe('found');
      }),
    );
  });

  test('the order of the paragraphs, and by dropping, joining or splitting them, none that is there is lost', () => {
    const paragraphs = TINY_ARTICLE.split('\n\n');
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 2 });
    fc.assert(
      fc.property(order, fc.constantFrom(' ', '\n', '\n\n'), (kept, between) => {
        const text = kept.map((index) => paragraphs[index]).join(between);
        for (const row of rowsOf(tinyDigest(), text)) {
          const there = kept.includes(row.quote.paragraph - 1);
          expect(row.verdict.verdict, row.path).toBe(there ? 'found' : 'not-found');
        }
      }),
    );
  });

  test('a digit inside a quote, that receipt is not found', () => {
    const digits = [...TINY_ARTICLE.matchAll(/\d/g)].map(({ index }) => index);
    const quoted = (at: number) => (row: CopyRow) => {
      const from = TINY_ARTICLE.indexOf(row.quote.quote);
      return at >= from && at < from + row.quote.quote.length;
    };
    fc.assert(
      fc.property(fc.constantFrom(...digits), fc.integer({ min: 0, max: 9 }), (at, digit) => {
        fc.pre(TINY_ARTICLE[at] !== String(digit));
        const rows = rowsOf(
          tinyDigest(),
          `${TINY_ARTICLE.slice(0, at)}${digit}${TINY_ARTICLE.slice(at + 1)}`,
        );
        const hit = rows.filter(quoted(at));
        expect(hit.length).toBeGreaterThan(0);
        for (const row of hit) expect(row.verdict.verdict).not.toBe('found');
        for (const row of rows.filter((each) => !hit.includes(each)))
          expect(row.verdict.verdict).toBe('found');
      }),
    );
  });
});

test('any text at all gets an answer, and every place in it is in that text', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...TINY_ARTICLE.split(/(?<=[ ,.])/)),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const text = parts.join('').replace(/\r\n?|[\u2028\u2029]/g, '\n');
      const check = checkCopy(tinyDigest(), text);
      if (check.kind === 'other-text') return;
      for (const { verdict: found, quote } of check.rows) {
        if (found.verdict !== 'found') continue;
        const { at, start, end, sentence } = found.place;
        expect(text.slice(at, at + end - start)).toBe(sentence.slice(start, end));
        expect(sentence.length).toBeGreaterThanOrEqual(quote.quote.split(' ').length);
      }
    }),
  );
});
