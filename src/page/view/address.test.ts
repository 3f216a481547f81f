import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { withParts } from '../../digest/belonging.ts';
import { tinyDigest } from '../../digest/fixtures.ts';
import { forAddress, readAddress, writeAddress } from './address.ts';
import { type Choices, DEFAULT_CHOICES } from './choices.ts';

const digest = tinyDigest();
const actors = digest.actors.map((actor) => actor.id);
const charts = digest.charts.map((chart) => chart.id);
const choices: fc.Arbitrary<Choices> = fc
  .record({
    selected: fc.shuffledSubarray(actors).map((ids) => withParts(digest.actors, ids)),
    only: fc.boolean(),
    asOf: fc.constantFrom('today' as const, 'article' as const),
    tables: fc.shuffledSubarray(charts),
    receipt: fc.constantFrom(null, 'deadline', 'figure/left', 'relation/0'),
  })
  .map((all) => ({ ...all, only: all.only && all.selected.length > 0 }));

describe('an address', () => {
  it('is short enough to read aloud, and empty for the defaults', () => {
    expect(writeAddress(DEFAULT_CHOICES)).toBe('');
    expect(
      writeAddress({
        selected: ['mayor', 'constructor'],
        only: true,
        asOf: 'article',
        tables: ['split'],
        receipt: 'figure/left',
      }),
    ).toBe('?actor=mayor,constructor&only=these&as-of=article&table=split&receipt=figure/left');
  });

  it('gives back every choice, in the order in which it was made, and no note', () => {
    fc.assert(
      fc.property(choices, (choices) => {
        expect(readAddress(writeAddress(choices), digest)).toEqual({ choices, notes: [] });
      }),
    );
  });

  it('says a body for all who belong to it, and gives them all back', () => {
    const board: Choices = { ...DEFAULT_CHOICES, selected: ['constructor', 'mayor'] };
    const address = writeAddress(forAddress(board, digest));
    expect(address).toBe('?actor=constructor');
    expect(readAddress(address, digest).choices).toEqual(board);
  });

  it('needs no escaping, so that it survives being pasted anywhere', () => {
    fc.assert(
      fc.property(choices, (choices) => {
        const query = writeAddress(choices);
        expect(query).toMatch(/^(?:\?[A-Za-z0-9_,=&/-]+)?$/);
        expect(new URL(`https://example.org/${query}`).search).toBe(query);
      }),
    );
  });

  test.each([
    // As mail programs and hands write it.
    ['actor=mayor', ['mayor']],
    ['?actor=mayor%2Cconstructor', ['mayor', 'constructor']],
    ['?actor=mayor&actor=constructor', ['mayor', 'constructor']],
    ['?actor=mayor,mayor,,', ['mayor']],
    ['?actor=', []],
    ['?actor=constructor', ['constructor', 'mayor']],
    // A campaign's mark is none of ours.
    ['?utm_source=x&actor=mayor', ['mayor']],
    // As messengers, editors and sentences leave it.
    ['?preview=x&amp;actor=mayor', ['mayor']],
    ['?preview=x&amp;amp;actor=mayor', ['mayor']],
    ['??actor=mayor', ['mayor']],
    ['?actor=mayor.', ['mayor']],
    ['?actor=mayor).', ['mayor']],
    ['?actor=constructor%2Cmayor%E2%80%9D', ['constructor', 'mayor']],
    ['?actor=mayor/', ['mayor']],
  ])('%j selects %j without a note', (search, selected) => {
    expect(readAddress(search, digest)).toEqual({ choices: { ...DEFAULT_CHOICES, selected }, notes: [] });
  });
});

test.each(['?as-of=article.', '?fbclid=1&amp;as-of=article', '??as-of=article)', '?as-of=article%22'])(
  '%j asks for the article’s day, without a note',
  (search) => {
    expect(readAddress(search, digest)).toEqual({
      choices: { ...DEFAULT_CHOICES, asOf: 'article' },
      notes: [],
    });
  },
);

test('a full stop behind a link to a receipt is not a part of its name', () => {
  expect(readAddress('?receipt=figure/left.', digest).choices.receipt).toBe('figure/left');
});

describe('what others put into an address', () => {
  const chosen: Choices = { ...DEFAULT_CHOICES, selected: ['mayor'], tables: ['split'] };
  test.each([
    ['?preview=x', '?preview=x&actor=mayor&table=split'],
    ['?a=1&actor=constructor&b=%20&table=bars&c', '?a=1&actor=mayor&b=%20&table=split&c'],
    ['?actor=constructor&b=2', '?actor=mayor&table=split&b=2'],
    ['?as-of=article&fbclid=x+y', '?actor=mayor&table=split&fbclid=x+y'],
    ['?actor=constructor&b&actor=mayor', '?actor=mayor&b&table=split'],
    ['??a=1&amp;actor=constructor&amp;b=2', '??a=1&actor=mayor&table=split&amp;b=2'],
  ])('%j keeps it in its place: %j', (before, after) => {
    expect(writeAddress(chosen, before)).toBe(after);
    expect(readAddress(after, digest).choices.selected).toEqual(['mayor']);
  });

  it('stays when nothing of ours is left', () => {
    expect(writeAddress(DEFAULT_CHOICES, '?preview=x&actor=mayor&y')).toBe('?preview=x&y');
  });
});

it('is read back however many are chosen', () => {
  const [actor] = digest.actors;
  if (!actor) throw new Error('the fixture has no actor');
  const many = Array.from({ length: 1000 }, (_, place) => ({ ...actor, id: `a${'x'.repeat(57)}${place}` }));
  const large = tinyDigest({ actors: many });
  const all: Choices = { ...DEFAULT_CHOICES, selected: many.map(({ id }) => id) };
  for (const address of [writeAddress(all), writeAddress(all).replaceAll(',', '%2C')]) {
    expect(readAddress(`${address}&utm_source=x`, large)).toEqual({ choices: all, notes: [] });
  }
});

describe('what is unknown or broken', () => {
  test.each([
    ['?actor=mayor,nobody', /a person or body that this page does not hold: “nobody”\./],
    ['?actor=a,b,mayor', /people or bodies that this page does not hold: “a” and “b”\./],
    ['?actor=a,b,c,d,e,mayor', /“a”, “b”, “c” and 2 more\./],
    ['?actor=mayor&table=pie', /a chart that this page does not hold: “pie”\./],
    // Ids are told apart by case; a name that objects inherit is not an id.
    ['?actor=mayor,Mayor', /“Mayor”/],
    ['?actor=mayor,toString', /“toString”/],
    ['?actor=mayor&as-of=2025-01-12', /the day “2025-01-12”.*today is used/],
    ['?actor=mayor&only=those', /only “those”, which is not “these”; everything is shown/],
    ['?actor=mayor&only=', /only “”/],
    ['?actor=mayor&as-of=', /the day “”/],
    [`?actor=mayor,${'x'.repeat(100)}`, /“x{40}…”/],
  ])('%j keeps the rest and says so', (search, note) => {
    const reading = readAddress(search, digest);
    expect(reading.choices).toEqual({ ...DEFAULT_CHOICES, selected: ['mayor'] });
    expect(reading.notes).toHaveLength(1);
    expect(reading.notes[0]).toMatch(note);
  });

  it('such as only these of nobody, leaves nothing out', () => {
    expect(readAddress('?only=these', digest)).toEqual({ choices: DEFAULT_CHOICES, notes: [] });
    expect(readAddress('?actor=nobody&only=these', digest).choices).toEqual(DEFAULT_CHOICES);
  });

  it('is answered with the whole page where the link is too long to be one of ours', () => {
    const { choices, notes } = readAddress(`?actor=${'mayor,'.repeat(10_000)}`, digest);
    expect(choices).toEqual(DEFAULT_CHOICES);
    expect(notes).toEqual(['The link is too long to read, so the whole page is shown.']);
  });

  it('never throws, and never selects what is not there', () => {
    const piece = fc.constantFrom(
      '?',
      '&',
      '=',
      ',',
      '%',
      '%zz',
      '%00',
      '+',
      '#',
      'actor',
      'as-of',
      'only',
      'these',
      'table',
      'mayor',
    );
    const search = fc.oneof(
      fc.string({ unit: 'binary' }),
      // Half characters too, as a cut link may hold them.
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
      fc.array(piece).map((pieces) => pieces.join('')),
      fc.string().map((text) => `?actor=${text}&only=${text}&as-of=${text}&table=${text}`),
    );
    fc.assert(
      fc.property(search, (search) => {
        const { choices, notes } = readAddress(search, digest);
        expect(choices.selected.filter((id) => !actors.includes(id))).toEqual([]);
        expect(choices.tables.filter((id) => !charts.includes(id))).toEqual([]);
        expect(new Set(choices.selected).size).toBe(choices.selected.length);
        expect(notes.length).toBeLessThanOrEqual(4);
        // What was read is what would be written: an address settles at once.
        expect(readAddress(writeAddress(choices), digest).choices).toEqual(choices);
      }),
      { numRuns: 1000 },
    );
  });
});
