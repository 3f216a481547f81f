import { expect, test } from 'vitest';
import { endOf, startOf } from '../../../digest/dates.ts';
import { periodName } from './period-name.ts';

test.each([
  ['2022-01/2022-12', '2022', ''],
  ['2000-01/2022-12', '2000–2022', ''],
  ['2024-04/2024-06', 'Apr–Jun', '2024'],
  ['2024-06', 'Jun', '2024'],
  ['2023-11/2024-01', 'Nov 2023–Jan 2024', ''],
  ['2025-06-03', '3 Jun', '2025'],
  ['2025-06-03/2025-06-09', '3–9 Jun', '2025'],
  ['2025-05-30/2025-06-02', '30 May–2 Jun', '2025'],
  ['2024-12-30/2025-01-02', '30 Dec 2024–2 Jan 2025', ''],
])('%s is called “%s”, of “%s”', (date, name, year) => {
  expect(periodName({ start: startOf(date), end: endOf(date) })).toEqual({ name, year });
});
