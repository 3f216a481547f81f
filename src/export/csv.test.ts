import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it, test } from 'vitest';
import { chartRecords } from './chart-records.ts';
import { csvOf } from './csv.ts';
import { exportInput } from './fixtures.ts';

/** The cells of the first record, as a program reads them. */
function cellsOf(csv: string): string[] {
  return Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n' }).data[1] ?? [];
}

describe('what is written can be read', () => {
  const text = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/^[=+\-@\t\r\n]+/, ''));

  it('whatever commas, quotation marks and line breaks are in it', () => {
    const piece = fc.constantFrom(',', '"', '\n', '\r\n', ';', ' ', 'a', 'é', '“', '\u2028');
    const awkward = fc.array(piece).map((pieces) => `a${pieces.join('')}`);
    fc.assert(
      fc.property(fc.oneof(text, awkward), fc.oneof(text, awkward), (a, b) => {
        expect(cellsOf(csvOf([{ a, b }]))).toEqual([a, b]);
      }),
      { numRuns: 500 },
    );
  });

  it('by the rule: CRLF after every line, quotation marks doubled', () => {
    expect(csvOf([{ a: 'x', b: 'say "no", twice' }])).toBe('a,b\r\nx,"say ""no"", twice"\r\n');
  });

  it('a whole chart, with every number beside its qualifier', () => {
    const records = chartRecords(exportInput('split'));
    const { data } = Papa.parse<Record<string, string>>(csvOf(records).trimEnd(), {
      header: true,
      newline: '\r\n',
    });
    expect(data).toEqual(
      records.map((record) => Object.fromEntries(Object.entries(record).map(([k, v]) => [k, String(v)]))),
    );
    for (const record of data) expect(record.qualifier).not.toBe('');
  });
});

describe('what a spreadsheet would run', () => {
  const cell = fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n'), fc.string())
    .map(([sign, rest]) => sign + rest);

  it('is text with an apostrophe before it', () => {
    fc.assert(fc.property(cell, (text) => cellsOf(csvOf([{ a: text }]))[0] === `'${text}`));
  });

  test.each([
    '=HYPERLINK("https://example.org";"Click")',
    // Behind a line break, where a pattern that stops at the line would not see the rest.
    '=1\n+2',
    '=1\u20282',
    '-1+1',
    '@SUM(A1)',
    // A number typed as text is text.
    '-5',
  ])('%j', (text) => {
    expect(cellsOf(csvOf([{ a: text }]))[0]).toBe(`'${text}`);
  });

  it('also in the names of the columns', () => {
    expect(csvOf([{ '=a': 1 }]).startsWith(`"'=a"`)).toBe(true);
  });

  it('is no number: those stay as they are, the negative ones too', () => {
    expect(csvOf([{ a: -5, b: 0, c: 46_000, d: 0.5 }])).toBe('a,b,c,d\r\n-5,0,46000,0.5\r\n');
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(Number(cellsOf(csvOf([{ a: number }]))[0])).toBe(number === 0 ? 0 : number);
      }),
    );
  });
});
