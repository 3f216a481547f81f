import { describe, expect, test } from 'vitest';
import { blockedTime } from './blocked-time.ts';
import { samplesOf } from './measures.ts';
import { median } from './median.ts';
import { readOptions } from './options.ts';
import { growthTable, markdownTable, ratio, ratioTable } from './tables.ts';

describe('a median', () => {
  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[10, 9, 100], 10],
    [[7], 7],
    [[], Number.NaN],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });
});

describe('blocked time', () => {
  const task = (start: number, duration: number) => ({ start, duration });
  test.each([
    ['counts what is over 50 ms', [task(100, 80), task(300, 60)], 40],
    ['leaves out tasks of at most 50 ms', [task(100, 50), task(300, 20)], 0],
    ['leaves out what lies before the first paint', [task(0, 90)], 0],
    ['counts a task from the first paint on', [task(0, 160)], 10],
    ['ends where the page is quiet', [task(900, 200)], 50],
  ])('%s', (_, tasks, expected) => {
    expect(blockedTime(tasks, 100, 1000)).toBe(expected);
  });
});

describe('the table', () => {
  const samples = [
    ...[500, 520, 510].flatMap((charts) => samplesOf('limit', { charts, shift: 0, paintBytes: 12_000 })),
    ...[600, 640, 612].flatMap((charts) => samplesOf('ours', { charts, shift: 0, paintBytes: 24_600 })),
    ...[612, 673, 690].flatMap((charts) => samplesOf('again', { charts, shift: 0.01, paintBytes: 24_600 })),
  ];
  const rows = ratioTable(samples).split('\n');

  test('shows medians, their ratio, and the page against itself', () => {
    expect(rows).toContain('| Charts visible | 510 ms | 612 ms | 1.20 | 1.10 |');
    expect(rows).toContain('| Bytes to first paint | 12.0 KB | 24.6 KB | 2.05 | 1.00 |');
  });

  test('names another build where that is measured beside ours', () => {
    expect(ratioTable(samples, '../before/dist : this page').split('\n')[0]).toMatch(
      / \| \.\.\/before\/dist : this page \|$/,
    );
  });

  test('divides nothing by nothing, and says so where a measure is missing', () => {
    expect(rows).toContain('| Layout shift (CLS) | 0 | 0 | 1.00 | – |');
    expect(rows).toContain('| Filter answers | – | – | – | – |');
  });

  test('of growth has a row for each size', () => {
    const click = (page: 'limit' | 'ours', clickMarks: number) => samplesOf(page, { clickMarks });
    const table = growthTable([
      { entries: 1000, samples: [...click('limit', 18), ...click('ours', 36)] },
      { entries: 10_000, samples: [...click('limit', 50), ...click('ours', 75)] },
    ]);
    expect(table.split('\n').slice(2)).toEqual([
      '| 1,000 | 18.0 ms | 36 ms | 2.00 | – | – | – |',
      '| 10,000 | 50 ms | 75 ms | 1.50 | – | – | – |',
    ]);
  });

  test('is Markdown, numbers to the right', () => {
    expect(markdownTable(['', 'a'], [['x', '1']])).toBe('|  | a |\n| --- | ---: |\n| x | 1 |');
  });

  test.each([
    [3, 2, '1.50'],
    [0, 0, '1.00'],
    [1, 0, '–'],
    [Number.NaN, 1, '–'],
  ])('says the ratio of %d to %d as %s', (value, by, words) => {
    expect(ratio(value, by)).toBe(words);
  });
});

describe('the command line', () => {
  test.each([
    [[], { rounds: 7, entries: [], beside: '' }],
    [
      ['--rounds', '3', '--entries', '10,1000', '--beside', '../before/dist'],
      { rounds: 3, entries: [10, 1000], beside: '../before/dist' },
    ],
    [['--rounds', '0'], null],
    [['--entries', '10,many'], null],
    [['--fast'], null],
  ])('%j', (args, options) => {
    expect(readOptions(args)).toEqual(options);
  });
});
