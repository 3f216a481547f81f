import { describe, expect, test } from 'vitest';
import { checkArticle } from '../check-article.ts';
import { checkAmounts } from '../checks/amounts.ts';
import { checkFigureWords } from '../checks/figure-words.ts';
import { tinyDigest } from '../fixtures.ts';
import type { Finding } from '../problem.ts';
import { QUALIFIER_NAMES } from '../qualifiers.ts';
import type { Figure, Quantity } from '../schema.ts';
import { wellFormed } from '../well-formed.ts';
import { EXPECTED, type Row } from './fixtures.ts';

const LANGUAGES: Readonly<Record<string, string>> = {
  'floods-ar.txt': 'ar',
  'strike-he.txt': 'he',
  'wahl-de.txt': 'de',
};
const rows = Object.entries(EXPECTED).flatMap(([story, list]) =>
  list.map((row) => ({ story, language: LANGUAGES[story] ?? 'en', quote: row[0], row })),
);

/** "USD a week" is a unit and what it is counted by. */
function unitOf(unit: string): Pick<Figure, 'unit' | 'per'> {
  const [, first, per] = /^(USD|EUR|US cents) (.+)$/.exec(unit) ?? [];
  if (first !== undefined && per !== undefined && first !== 'US') return { unit: first, per };
  return unit.startsWith('per ') ? { unit: 'cases', per: unit } : { unit };
}

function figureOf([quote, quantity, unit, asOf]: Row): Figure {
  return {
    id: 'row',
    label: 'A figure of the story',
    ...unitOf(unit),
    quantity,
    divisible: true,
    asOf,
    about: [],
    receipt: { paragraph: 1, quote },
  };
}

/** What a quantity comes to; a range by the sum of its ends. */
function sizeOf(quantity: Quantity): number {
  if ('ratio' in quantity) return quantity.ratio[0] / quantity.ratio[1];
  if ('times' in quantity) return quantity.times;
  return 'value' in quantity ? quantity.value : quantity.low + quantity.high;
}

function shapeRefuses(quantity: Quantity): boolean {
  const figure = { ...figureOf(['2 things', quantity, 'things', '2024', '']), quantity };
  return wellFormed({ ...tinyDigest(), figures: [figure] }).figures.length === 0;
}

/** What the checks of words and amounts say of a row in a digest of its story. */
function problemsOf(row: Row, language: string, quantity: Quantity = row[1]): readonly Finding[] {
  const digest = tinyDigest();
  const figure: Record<string, unknown> = { ...figureOf(row), quantity, asOf: '2024' };
  const source = { ...digest.source, language };
  const parts = wellFormed({ ...digest, source, figures: [{ ...figure, asOf: digest.source.published }] });
  expect(parts.figures, 'the row has the shape of a figure').toHaveLength(1);
  return [...checkAmounts(parts), ...checkFigureWords(parts)];
}

test('there are 94 rows', () => expect(rows).toHaveLength(94));

describe('a careful reader’s row', () => {
  test.each(rows)('$story: $quote', ({ row, language }) => {
    expect(problemsOf(row, language)).toEqual([]);
  });
});

const TEXTS: Readonly<Record<string, string>> = import.meta.glob('./*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

describe('with the article at hand no row is said to be cut', () => {
  test.each(Object.keys(EXPECTED))('%s', (story) => {
    const text = TEXTS[`./${story}`] ?? '';
    const base = tinyDigest();
    const figures = (EXPECTED[story] ?? []).map((row, index) => ({ ...figureOf(row), id: `row-${index}` }));
    const source = { ...base.source, language: LANGUAGES[story] ?? 'en' };
    const { deadline, ...more } = base;
    const nothing = { actors: [], charts: [], events: [], issues: [], positions: [], relations: [] };
    const { problems } = checkArticle({ ...more, ...nothing, source, figures }, text);
    const said = problems.filter(
      ({ path, reason }) => path.startsWith('$.figures') && !reason.startsWith('Found elsewhere'),
    );
    // The rows are every figure of a short story: more than a digest may print of it.
    const ofTheWhole = problems.filter(
      ({ path, reason }) => path === '$' && !reason.startsWith('The quotes print'),
    );
    expect(ofTheWhole).toEqual([]);
    expect(figures.length).toBeGreaterThan(0);
    expect(said).toEqual([]);
  });
});

/** The row with another number, another sign, another qualifier. */
function mutants(quantity: Quantity): readonly (readonly [name: string, Quantity])[] {
  if (quantity.qualifier === 'between') {
    const { low, high } = quantity;
    return [
      ['low + 1', { ...quantity, low: low + 1 }],
      ['high + 1', { ...quantity, high: high + 1 }],
      ['low × 10', { ...quantity, low: low * 10, high: high * 10 }],
      ['sign', { ...quantity, low: -high, high: -low }],
      ...QUALIFIER_NAMES.flatMap((qualifier): (readonly [string, Quantity])[] =>
        qualifier === 'between'
          ? []
          : [
              [`${qualifier} low`, { qualifier, value: low }],
              [`${qualifier} high`, { qualifier, value: high }],
            ],
      ),
    ];
  }
  const qualifiers = QUALIFIER_NAMES.flatMap((qualifier): (readonly [string, Quantity])[] =>
    qualifier === 'between' || qualifier === quantity.qualifier
      ? []
      : [[qualifier, { ...quantity, qualifier }]],
  );
  const { qualifier } = quantity;
  if ('ratio' in quantity) {
    const [part, whole] = quantity.ratio;
    return [
      ...qualifiers,
      ['sign', { qualifier, ratio: [-part, whole] }],
      ['part', { qualifier, ratio: [part + 1, whole + 2] }],
      ['whole', { qualifier, ratio: [part, whole + 1] }],
      ['the part as a value', { qualifier, value: Math.abs(part) }],
      ['the whole as a value', { qualifier, value: whole }],
    ];
  }
  if ('times' in quantity) {
    const { times } = quantity;
    return [
      ...qualifiers,
      ['more', { qualifier, times: times + 1 }],
      ['a value', { qualifier, value: times }],
    ];
  }
  const { value } = quantity;
  const others = [
    value + 1,
    value - 1,
    value * 10,
    value / 10,
    value * 1000,
    value / 1000,
    Math.trunc(value / 1e3),
  ];
  const leading = Number(String(Math.abs(value)).slice(0, 2));
  return [
    ...qualifiers,
    ['sign', { qualifier, value: -value }],
    ...[...others, leading]
      .filter((other) => other !== value)
      .map((other) => [`value ${other}`, { qualifier, value: other }] as const),
  ];
}

describe('a row changed', () => {
  test('is tried with every other qualifier, the other sign and several other numbers', () => {
    for (const { row } of rows) {
      const [, quantity] = row;
      const changed = mutants(quantity).map(([, other]) => other);
      const qualifiers = new Set(changed.map(({ qualifier }) => qualifier));
      const others = QUALIFIER_NAMES.filter((name) => name !== quantity.qualifier && name !== 'between');
      expect([...qualifiers]).toEqual(expect.arrayContaining(others));
      const same = changed.filter(({ qualifier }) => qualifier === quantity.qualifier).map(sizeOf);
      expect(new Set(same).size).toBeGreaterThanOrEqual(2);
      expect(changed).not.toContainEqual(quantity);
      // Of so many times something there is none below zero: the schema refuses it.
      const turned = same.map(Math.abs).includes(Math.abs(sizeOf(quantity)));
      expect(turned || 'times' in quantity, row[0]).toBe(true);
      if ('times' in quantity) expect(shapeRefuses({ ...quantity, times: -quantity.times })).toBe(true);
    }
  });

  test.each(rows)('$story: $quote', ({ row, language }) => {
    const passed = mutants(row[1]).flatMap(([name, quantity]) =>
      problemsOf(row, language, quantity).length === 0 ? [name] : [],
    );
    expect(passed).toEqual([]);
  });
});

describe('an author’s reading', () => {
  const reading = { meant: 'a span of time', why: 'the war had lasted that long' };
  const problems = (quote: string, quantity: Quantity, unit: string, more: Partial<Figure>) => {
    const digest = tinyDigest();
    const row: Row = [quote, quantity, unit, digest.source.published, ''];
    const parts = wellFormed({ ...digest, figures: [{ ...figureOf(row), ...more }] });
    return checkFigureWords(parts).map(({ at }) => at.slice(2).join('.'));
  };

  test('lets another sense of the words stand', () => {
    const quantity: Quantity = { qualifier: 'exact', value: 15 };
    expect(problems('over 15 months of war', quantity, 'months', {})).toEqual(['quantity.qualifier']);
    expect(problems('over 15 months of war', quantity, 'months', { reading })).toEqual([]);
  });

  test('cannot change a number or a sign', () => {
    expect(problems('over 15 months', { qualifier: 'exact', value: 16 }, 'months', { reading })).toEqual([
      'quantity.value',
    ]);
    expect(problems('fell 18%', { qualifier: 'exact', value: 18 }, 'percent', { reading })).toEqual([
      'quantity.value',
    ]);
  });

  test('is refused where the words leave no room for it, or need none', () => {
    const refused = ['quantity.qualifier', 'reading'];
    expect(problems('at least 38 people', { qualifier: 'exact', value: 38 }, 'people', { reading })).toEqual(
      refused,
    );
    expect(problems('38 people', { qualifier: 'over', value: 38 }, 'people', { reading })).toEqual(refused);
    expect(problems('over 38 people', { qualifier: 'over', value: 38 }, 'people', { reading })).toEqual([
      'reading',
    ]);
  });

  test('is refused of a figure whose number stands on no quote', () => {
    const row = figureOf(['', { qualifier: 'exact', value: 3 }, 'people', tinyDigest().source.published, '']);
    const { receipt, ...bare } = row;
    const parts = wellFormed({
      ...tinyDigest(),
      figures: [{ ...bare, background: { source: 'A census' }, reading }],
    });
    expect(checkFigureWords(parts).map(({ at }) => at.join('.'))).toEqual(['figures.0.reading']);
  });
});
