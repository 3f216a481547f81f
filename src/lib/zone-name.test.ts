import { expect, test } from 'vitest';
import { zoneName } from './zone-name.ts';

test.each([
  ['America/New_York', 'New York'],
  ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
  ['Etc/GMT-14', 'UTC+14'],
  ['Etc/GMT+5', 'UTC−5'],
  ['Etc/GMT', 'UTC'],
  ['Etc/GMT+0', 'UTC'],
  ['UTC', 'UTC'],
  ['US/Eastern', 'US Eastern'],
  ['CET', 'CET'],
])('%s is called %s', (zone, name) => {
  expect(zoneName(zone)).toBe(name);
});

test('a fixed zone is named as a clock in it stands', () => {
  const noon = Date.parse('2025-01-10T12:00:00Z');
  for (let hours = 1; hours <= 12; hours += 1) {
    const hour = (timeZone: string) =>
      Number(new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(noon));
    expect(zoneName(`Etc/GMT-${hours}`)).toBe(`UTC+${(hour(`Etc/GMT-${hours}`) - 12 + 24) % 24 || 24}`);
  }
});
