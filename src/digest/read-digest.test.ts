import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  changed,
  counted,
  expectRefused,
  figure,
  LONG,
  problemsOf,
  quoted,
  type Refusal,
  single,
} from './checks/fixtures.ts';
import { tinyDigest } from './fixtures.ts';
import { checkDigest, readDigest } from './read-digest.ts';

const TINY_DEADLINE = {
  label: 'The gates close',
  date: '2024-05-21',
  timeZone: 'Europe/London',
  receipt: { paragraph: 4, quote: 'on Monday' },
};

test.each<Refusal>([
  {
    name: 'a newer format',
    digest: changed(['format'], 'article-digest/2'),
    path: '$.format',
    reason: /newer version/,
    remedy: /newer/,
  },
  { name: 'a list in place of a digest', digest: [], path: '$', reason: /a list/, remedy: /one JSON object/ },
])('refuses $name', expectRefused);

/** What looks like a fault and is none. */
test.each([
  ['the tiny digest itself', tinyDigest()],
  ['a number grouped by a blank that does not break', single('over', 46000, 'over 46\u00A0000 people')],
  ['a number grouped by a thin blank', single('over', 46000, 'over 46\u2009000 people')],
  ['a number in words', single('exact', 2, 'two people')],
  ['a dozen', single('exact', 12, 'a dozen people')],
  ['twenty-one', single('exact', 21, 'twenty\u2011one people')],
  ['two hundred', single('nearly', 200, 'nearly two hundred people')],
  ['1.2 million', single('at least', 1_200_000, 'at least 1.2 million people')],
  ['15-month', single('exact', 15, 'the 15-month flood')],
  ['a word of the same meaning as "about"', single('roughly', 100, 'approximately 100 people')],
  ['"less than" as fewer than', single('fewer than', 100, 'less than 100 people')],
  ['"as many as" as up to', single('up to', 100, 'as many as 100 people')],
  ['"or more" as at least', single('at least', 100, '100 or more people')],
  ['a prefix of 12 words', changed(['actors', 0, 'receipt', 'prefix'], LONG.replace(' thirteen', ''))],
  ['a range', counted({ qualifier: 'between', low: 100, high: 120 }, 'between 100 and 120 people')],
  ['a range with a dash', counted({ qualifier: 'between', low: 100, high: 120 }, '100–120 people')],
  ['half a percent', counted({ qualifier: 'exact', value: 0.5 }, 'up 0.5 percent', { unit: 'percent' })],
  ['a deadline before the publication', changed(['deadline', 'date'], '2024-05-01')],
  ['the month of the publication as a state', changed(figure('asOf'), '2024-05')],
  ['an @ in the path of a link', changed(['source', 'url'], 'https://example.org/@ada')],
  ['two relations alike', changed(['relations', 1], tinyDigest().relations[0])],
  ['a background in place of a receipt', changed(['events', 0], inBackground())],
  [
    'a tie with words of its own',
    changed(figure('about', 0), { actor: 'mayor', receipt: quoted('Ada Hill') }),
  ],
  [
    'the article’s words for a date',
    changed(['events', 0], {
      ...tinyDigest().events[0],
      whenWords: 'Since Tuesday',
      receipt: [quoted('the dyke broke'), quoted('Since Tuesday')],
    }),
  ],
  ['the address of its schema', changed(['$schema'], './digest.schema.json')],
  ['a figure of other years than it is said in', changed(figure('when'), '2000/2022')],
  [
    'a forecast of a time to come',
    tinyDigest({
      figures: tinyDigest().figures.map((each) => ({ ...each, forecast: true, when: '2025' })),
    }),
  ],
  ['two figures that disagree', tinyDigest({ disagree: [['left', 'census']] })],
  ['a figure as of the year of publication', changed(figure('asOf'), '2024')],
  ['an event of some years', changed(['events', 0, 'when'], '2000/2022')],
  ['a deadline at a time', changed(['deadline', 'date'], '2024-05-20T23:59')],
  ['a deadline at a time that comes twice', changed(['deadline', 'date'], '2024-10-27T01:30')],
  ['a deadline at the end of a month', changed(['deadline', 'date'], '2024-11')],
  ['two deadlines', changed(['deadline'], [tinyDigest().deadline, tinyDigest().deadline])],
  [
    'an event on the day of the second deadline',
    tinyDigest({
      deadline: [tinyDigest().deadline ?? [], { ...TINY_DEADLINE, date: '2024-05-23T12:00' }].flat(),
      events: tinyDigest().events.map((event) => ({ ...event, when: '2024-05-23' })),
    }),
  ],
  ['an event on the day of the deadline', changed(['events', 0, 'when'], '2024-05-20')],
  ['Hebrew with points and accents', changed(['actors', 1, 'name'], 'בְּרֵאשִׁ֖ית')],
  ['Arabic with its vowels', changed(['actors', 1, 'name'], 'مُحَمَّدٌ')],
  ['Vietnamese, its marks apart', changed(['actors', 1, 'name'], 'Nguyễn Thị Hiền'.normalize('NFD'))],
  ['Devanagari', changed(['actors', 1, 'name'], 'क्षत्रियाँ')],
  ['an Arabic name', changed(['actors', 1, 'name'], 'آدا هيل')],
  ['markup, which is text like any other', changed(['headline'], '<img onerror=x> **b**')],
  ['a receipt in the article’s own language', changed(['language'], 'ar')],
])('accepts %s', (_name, digest) => {
  // The other figures and the charts count the people of the first figure as it was, so only its own problems count.
  expect(
    problemsOf(digest).filter(({ path }) => !path.startsWith('$.charts') && !path.includes('derived')),
  ).toEqual([]);
});

function inBackground(): object {
  const { receipt, ...event } = tinyDigest().events[0] ?? {};
  return { ...event, background: { source: 'The county archive' } };
}

describe('all problems at once', () => {
  it('reports a malformed entry and what is wrong with the others, in the order of the file', () => {
    const digest = tinyDigest();
    const broken = {
      ...digest,
      actors: [
        { ...digest.actors[0], kind: 'robot', side: 'city' },
        { ...digest.actors[1], side: 'city' },
      ],
      figures: [{ ...digest.figures[0], asOf: '2024-05-19', mood: 1 }, ...digest.figures.slice(1)],
      deadline: { ...digest.deadline, timeZone: 'Nowhere' },
    };
    expect(problemsOf(broken).map(({ path }) => path)).toEqual([
      '$.actors[0].kind',
      '$.actors[1].side',
      '$.figures[0].mood',
      '$.deadline.timeZone',
    ]);
  });

  it('does not call an id unknown because its entry is malformed', () => {
    expect(problemsOf(changed(['actors', 1, 'kind'], 'robot')).map(({ path }) => path)).toEqual([
      '$.actors[1].kind',
    ]);
  });

  it('names every unknown field of one object', () => {
    const source = { ...tinyDigest().source, mood: 1, weather: 2 };
    expect(problemsOf({ ...tinyDigest(), source }).map(({ path }) => path)).toEqual([
      '$.source.mood',
      '$.source.weather',
    ]);
  });

  it('says nothing but the version of a digest from a newer one', () => {
    expect(problemsOf({ format: 'article-digest/3', figures: 'all new' })).toHaveLength(1);
  });

  it('says each thing once', () => {
    const problems = problemsOf({ ...tinyDigest(), figures: [1, 1], mood: '\u202E' });
    expect(new Set(problems.map((problem) => JSON.stringify(problem))).size).toBe(problems.length);
  });

  it('answers soon on long chains and many faults', () => {
    const base = tinyDigest().figures[3];
    const chain = Array.from({ length: 20_000 }, (_, n) => ({
      ...base,
      id: `f${n}`,
      derived: { from: `f${n + 1}`, minus: [`f${n + 1}`] },
    }));
    expect(
      problemsOf({ ...tinyDigest(), figures: chain, actors: Array(50_000).fill(0) }).length,
    ).toBeGreaterThan(1);
  });
});

describe('properties', () => {
  it('never throws on any JSON value', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void checkDigest(value)));
  });

  it('never throws on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readDigest(text)));
  });

  it('never throws on a good digest with one place changed, and names a path within it', () => {
    const places = placesOf(JSON.parse(JSON.stringify(tinyDigest())));
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.oneof(fc.jsonValue(), fc.constantFrom('\u202E', 1e308, -0, 'toString')),
        (place, value) => {
          for (const { path, reason, remedy } of problemsOf(changed(place, value))) {
            expect(path).toMatch(/^\$/);
            expect(reason).not.toBe('');
            expect(remedy).not.toBe('');
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives the same digest again when it is written and read', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.stringMatching(/^[A-Za-zéß][A-Za-zéß ]{0,19}$/), (value, label) => {
        const first = readDigest(JSON.stringify(withFigure(value, label)));
        if (!first.ok) throw new Error(JSON.stringify(first.problems));
        expect(readDigest(JSON.stringify(first.digest))).toEqual(first);
      }),
    );
  });

  function withFigure(value: number, label: string): unknown {
    const [figure] = tinyDigest().figures;
    const quantity = { qualifier: 'about', value };
    const receipt = { paragraph: 2, quote: `about ${value.toLocaleString('en')} people` };
    return { ...tinyDigest(), charts: [], figures: [{ ...figure, label, quantity, receipt }] };
  }

  function placesOf(value: unknown, at: readonly (string | number)[] = []): (string | number)[][] {
    if (typeof value !== 'object' || value === null) return [[...at]];
    const inner = Array.isArray(value)
      ? value.flatMap((item: unknown, index) => placesOf(item, [...at, index]))
      : Object.entries(value).flatMap(([key, item]) => placesOf(item, [...at, key]));
    return at.length === 0 ? inner : [[...at], ...inner];
  }
});
