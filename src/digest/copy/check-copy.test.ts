import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { TINY_ARTICLE, tinyDigest } from '../fixtures.ts';
import { numberStatements } from '../receipts.ts';
import { checkCopy, checkCopyInSteps } from './check-copy.ts';
import { digestOf, rowsOf, verdict } from './fixtures.ts';

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

  it('very often is shown where it stands first', () => {
    const found = verdict('The board met. '.repeat(12), 'board');
    if (found.verdict !== 'more-than-once') throw new Error(found.verdict);
    expect([found.times, found.places.length]).toEqual([12, 10]);
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
