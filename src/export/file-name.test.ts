import { expect, it } from 'vitest';
import { fileName } from './file-name.ts';
import { exportInput } from './fixtures.ts';

it('tells chart, selection and the article’s day', () => {
  expect(fileName(exportInput('bars'), 'png')).toBe('bars-2024-05-18.png');
  expect(fileName(exportInput('bars', ['mayor']), 'csv')).toBe('bars-mayor-2024-05-18.csv');
});

it('counts the selected where their names would be too long', () => {
  expect(fileName(exportInput('bars', ['a', 'b', 'c']), 'svg')).toBe('bars-a-b-c-2024-05-18.svg');
  expect(fileName(exportInput('bars', ['a', 'b', 'c', 'd']), 'svg')).toBe('bars-4-actors-2024-05-18.svg');
});

it('stays short enough for every system, and keeps its day', () => {
  const charts = [{ id: 'c'.repeat(64), title: 'x', kind: 'timeline' as const, events: ['breach'] }];
  const chosen = ['k', 'l', 'm'].map((letter) => letter.repeat(64));
  expect(fileName(exportInput('c'.repeat(64), chosen, { charts }), 'png')).toBe(
    `${'c'.repeat(60)}-${'k'.repeat(48)}-2024-05-18.png`,
  );
});

it('is one that every system takes, whatever the ids', () => {
  const charts = [{ id: `A_${'b-'.repeat(31)}`, title: 'x', kind: 'timeline' as const, events: ['breach'] }];
  const name = fileName(exportInput(charts[0]?.id ?? '', ['Water_Board'], { charts }), 'png');
  expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*\.png$/);
});
