import { expect, it } from 'vitest';
import { fileName, proposedName } from './file-name.ts';
import { exportInput } from './fixtures.ts';

it('tells chart, selection and the article’s day', () => {
  expect(proposedName(exportInput('bars'))).toBe('bars-2024-05-18');
  expect(proposedName(exportInput('bars', ['mayor']))).toBe('bars-mayor-2024-05-18');
});

it('counts the selected where their names would be too long', () => {
  expect(proposedName(exportInput('bars', ['a', 'b', 'c']))).toBe('bars-a-b-c-2024-05-18');
  expect(proposedName(exportInput('bars', ['a', 'b', 'c', 'd']))).toBe('bars-4-actors-2024-05-18');
});

it('stays short enough for every system, and keeps its day', () => {
  const charts = [{ id: 'c'.repeat(64), title: 'x', kind: 'timeline' as const, events: ['breach'] }];
  const chosen = ['k', 'l', 'm'].map((letter) => letter.repeat(64));
  const name = proposedName(exportInput('c'.repeat(64), chosen, { charts }));
  expect(name).toBe(`${'c'.repeat(60)}-${'k'.repeat(48)}-2024-05-18`);
  expect(fileName(name, 'png')).toBe(`${name}.png`);
});

it('is one that every system takes, whatever the ids', () => {
  const charts = [{ id: `A_${'b-'.repeat(31)}`, title: 'x', kind: 'timeline' as const, events: ['breach'] }];
  const name = proposedName(exportInput(charts[0]?.id ?? '', ['Water_Board'], { charts }));
  expect(`${name}.png`).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*\.png$/);
});

it('is what was typed, as far as every system takes it', () => {
  expect(fileName('People, killed!', 'svg')).toBe('people-killed.svg');
  expect(fileName('../../etc/passwd', 'svg')).toBe('etc-passwd.svg');
  expect(fileName('غزة', 'svg')).toBe('chart.svg');
});
