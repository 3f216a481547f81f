import { expect, it } from 'vitest';
import { fileName, proposedName } from './file-name.ts';
import { exportInput } from './fixtures.ts';

it('tells chart, selection and the article’s day', () => {
  expect(proposedName(exportInput('bars'), null)).toBe('bars-2024-05-18');
  expect(proposedName(exportInput('bars', ['mayor']), null)).toBe('bars-mayor-2024-05-18');
});

it('tells of a picture its shape, and its size as it is saved', () => {
  const size = { width: 2160, height: 2160, unit: 'pixels' } as const;
  expect(proposedName(exportInput('bars'), { shape: 'square', size })).toBe(
    'bars-2024-05-18-square-2160x2160',
  );
  const paper = { width: 104, height: 71, unit: 'mm' } as const;
  expect(proposedName(exportInput('bars'), { shape: 'column2', size: paper })).toBe(
    'bars-2024-05-18-column2-104x71mm',
  );
  expect(proposedName(exportInput('bars'), { shape: 'wide', size: undefined })).toBe('bars-2024-05-18-wide');
});

it('counts the selected where their names would be too long', () => {
  expect(proposedName(exportInput('bars', ['a', 'b', 'c']), null)).toBe('bars-a-b-c-2024-05-18');
  expect(proposedName(exportInput('bars', ['a', 'b', 'c', 'd']), null)).toBe('bars-4-actors-2024-05-18');
});

it('stays short enough for every system, and keeps its day', () => {
  const charts = [{ id: 'c'.repeat(64), title: 'x', kind: 'timeline' as const, events: ['breach'] }];
  const chosen = ['k', 'l', 'm'].map((letter) => letter.repeat(64));
  const name = proposedName(exportInput('c'.repeat(64), chosen, { charts }), null);
  expect(name).toBe(`${'c'.repeat(60)}-${'k'.repeat(48)}-2024-05-18`);
  expect(fileName(name, 'png')).toBe(`${name}.png`);
});

it('is one that every system takes, whatever the ids', () => {
  const charts = [{ id: `A_${'b-'.repeat(31)}`, title: 'x', kind: 'timeline' as const, events: ['breach'] }];
  const name = proposedName(exportInput(charts[0]?.id ?? '', ['Water_Board'], { charts }), null);
  expect(`${name}.png`).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*\.png$/);
});

it('is what was typed, as far as every system takes it', () => {
  expect(fileName('People, killed!', 'svg')).toBe('people-killed.svg');
  expect(fileName('../../etc/passwd', 'svg')).toBe('etc-passwd.svg');
  expect(fileName('غزة', 'svg')).toBe('chart.svg');
});
