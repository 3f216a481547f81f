import { expect, test } from 'vitest';
import { tinyDigest } from '../../digest/fixtures.ts';
import type { Figure } from '../../digest/schema.ts';
import { leadingFigures, otherFigures } from './leading-figures.ts';

const [first] = tinyDigest().figures;
const figures = Array.from({ length: 60 }, (_, place) => ({ ...first, id: `f${place}` }) as Figure);
const ids = (some: readonly Figure[]) => some.map(({ id }) => id);
const chart = { id: 'c', title: 'C', kind: 'bars' as const, figures: ['f7', 'f3'] };

test('those lead that the digest says, however many', () => {
  const said = figures.map((figure, place) => ({ ...figure, lead: place % 2 === 0 }));
  expect(leadingFigures({ figures: said, charts: [chart] })).toHaveLength(30);
});

test('else those that charts show, else the first, and never sixty large numbers', () => {
  expect(ids(leadingFigures({ figures, charts: [chart] }))).toEqual(['f3', 'f7']);
  expect(ids(leadingFigures({ figures, charts: [] }))).toEqual(ids(figures.slice(0, 8)));
  const all = { ...chart, figures: ids(figures) };
  expect(leadingFigures({ figures, charts: [all] })).toHaveLength(8);
});

test('every figure stands once: large, or with the others', () => {
  const both = [
    ...leadingFigures({ figures, charts: [chart] }),
    ...otherFigures({ figures, charts: [chart] }),
  ];
  expect(new Set(both)).toEqual(new Set(figures));
  expect(both).toHaveLength(60);
});
