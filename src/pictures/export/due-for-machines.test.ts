import { expect, test } from 'vitest';
import { dueForMachines } from './due-for-machines.ts';

test.each([
  ['2025-01-20', '2025-01-20'],
  ['2024-02', '2024-02'],
  ['2023-09-14T23:59', '2023-09-14T23:59-04:00'],
])('%s is %s for machines', (date, machines) => {
  expect(dueForMachines({ date, timeZone: 'America/New_York' })).toBe(machines);
});
