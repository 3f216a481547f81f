import * as fc from 'fast-check';
import { endOf, startOf, timeOf } from '../../digest/dates.ts';
import { tinyDigest } from '../../digest/fixtures.ts';
import { SINGLE_QUALIFIERS } from '../../digest/qualifiers.ts';
import type { ArticleEvent, Chart, Digest, Figure, Quantity } from '../../digest/schema.ts';

const number = fc.oneof(
  fc.integer({ min: -100, max: 100 }),
  fc.integer({ min: -5_000_000, max: 5_000_000 }),
  fc.constantFrom(0, 1, -1, 1e-6, 2 ** 53 - 1, -(2 ** 53 - 1), 9_999_999.99, 0.1 + 0.2),
);
const qualifier = fc.constantFrom(...SINGLE_QUALIFIERS);
const byMeasure: Readonly<Record<string, fc.Arbitrary<Quantity>>> = {
  value: fc.oneof(
    fc.record({ qualifier, value: number }),
    fc
      .tuple(number, number)
      .map(([a, b]) => ({ qualifier: 'between', low: Math.min(a, b), high: Math.max(a, b) }) as const),
  ),
  ratio: fc
    .record({ qualifier, part: fc.integer({ min: -9, max: 9 }), whole: fc.integer({ min: 2, max: 1000 }) })
    .map(({ qualifier: said, part, whole }) => ({
      qualifier: said,
      ratio: [part, whole] as [number, number],
    })),
  times: fc.record({ qualifier, times: fc.double({ min: 0, max: 1e6, noNaN: true }) }),
};

const two = (value: number) => String(value).padStart(2, '0');
const day = fc
  .record({
    year: fc.oneof(fc.integer({ min: 2019, max: 2024 }), fc.constantFrom(1, 1066, 1999)),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day: of }) => `${String(year).padStart(4, '0')}-${two(month)}-${two(of)}`);
const date = fc.oneof(
  day,
  day.map((of) => of.slice(0, 7)),
  day.map((of) => `${of.slice(0, 4)}-01/${of.slice(0, 4)}-12`),
  fc.tuple(day, day).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`)),
);
const words = fc.oneof(
  fc.constantFrom('people', 'of children given the first dose', 'رأسا من الماشية', 'x'.repeat(60), '9', 'м'),
  // Not the words that a drawing is searched for.
  fc
    .string({ minLength: 1, maxLength: 60 })
    .filter((text) => text.trim() !== '' && !/NaN|Infinity|undefined/.test(text)),
);

const figuresOf = (most: number) =>
  fc
    .record({
      measure: fc.constantFrom('value', 'value', 'value', 'ratio', 'times'),
      unit: fc.constantFrom('people', 'percent', 'USD', 'mph'),
      per: fc.option(fc.constant('a week'), { nil: undefined }),
    })
    .chain(({ measure, unit, per }) =>
      fc.array(
        fc.record({
          quantity: byMeasure[measure] ?? fc.constant<Quantity>({ qualifier: 'exact', value: 1 }),
          label: words,
          asOf: date,
          when: fc.option(date, { nil: undefined }),
          forecast: fc.option(fc.boolean(), { nil: undefined }),
          about: fc.constantFrom<string[]>([], ['mayor'], ['constructor', 'mayor']),
          unit: fc.constant(unit),
          per: fc.constant(per),
          divisible: fc.constant(true),
          source: fc.constantFrom('Census', 'A survey', 'y'.repeat(80)),
        }),
        { minLength: 1, maxLength: most },
      ),
    )
    .map((all) =>
      all.map(({ source, ...figure }, place): Figure => {
        const { when, forecast, per, ...rest } = figure;
        return {
          ...rest,
          ...(when === undefined ? {} : { when }),
          ...(forecast === undefined ? {} : { forecast }),
          ...(per === undefined ? {} : { per }),
          id: `f${place}`,
          background: { source },
        };
      }),
    );

const eventsOf = fc
  .array(fc.record({ label: words, when: date, throughout: fc.boolean() }), { minLength: 1, maxLength: 12 })
  .map((all) =>
    all.map(
      ({ throughout, ...event }, place): ArticleEvent => ({
        ...event,
        ...(throughout && event.when.length > 10 ? { span: 'throughout' as const } : {}),
        id: `e${place}`,
        actors: [],
        background: { source: 'A diary' },
      }),
    ),
  );

/** For each kind of chart, what makes a digest with one such chart: of any numbers, dates and words. */
export const MUTATED_CHARTS: Readonly<Record<Chart['kind'], fc.Arbitrary<Partial<Digest>>>> = {
  bars: ofFigures((figures) => ({ kind: 'bars', figures })),
  accounts: ofFigures((figures) => ({ kind: 'accounts', figures })),
  series: ofFigures((figures) => ({ kind: 'series', figures }), oneAfterAnother),
  breakdown: ofFigures(([whole = '', ...parts]) => ({ kind: 'breakdown', whole, parts }), partsOfMore),
  timeline: eventsOf.map((events) => ({
    events,
    charts: [{ id: 'c', title: 'When', kind: 'timeline', events: events.map(({ id }) => id) }],
  })),
};

type Kind<C> = C extends Chart ? Omit<C, 'id' | 'title' | 'note'> : never;

function ofFigures(
  chart: (ids: string[]) => Kind<Chart>,
  fitted: (figures: Figure[]) => Figure[] = (figures) => figures,
): fc.Arbitrary<Partial<Digest>> {
  return figuresOf(12).map((all) => {
    const figures = fitted(all.map(stated));
    return {
      figures,
      charts: [{ id: 'c', title: 'A chart', ...chart(figures.map(({ id }) => id)) } as Chart],
    };
  });
}

/** What lies ahead is expected, and said by the day of the article. */
function stated(figure: Figure): Figure {
  const { published } = tinyDigest().source;
  const asOf = endOf(figure.asOf) > published ? published : figure.asOf;
  const { when } = figure;
  return when !== undefined && endOf(when) > published
    ? { ...figure, asOf, forecast: true }
    : { ...figure, asOf };
}

/** Without those that would be of the time of another, most often. */
function oneAfterAnother(figures: Figure[]): Figure[] {
  const kept: Figure[] = [];
  const apart = (one: string, other: string) => endOf(one) < startOf(other) || endOf(other) < startOf(one);
  for (const figure of figures) {
    const others = kept.filter(({ forecast }) => (forecast ?? false) === (figure.forecast ?? false));
    if (others.every((other) => apart(timeOf(other), timeOf(figure)))) kept.push(figure);
  }
  return kept;
}

/** None below zero, and a whole that holds them, most often. */
function partsOfMore(figures: Figure[]): Figure[] {
  const above = (quantity: Quantity | undefined): Quantity => {
    if (quantity !== undefined && 'value' in quantity)
      return { ...quantity, value: Math.abs(quantity.value) };
    return { qualifier: 'about', value: 3 };
  };
  return figures.map((figure, place) => ({
    ...figure,
    quantity: place === 0 ? { qualifier: 'over', value: 7 } : above(figure.quantity),
  }));
}
