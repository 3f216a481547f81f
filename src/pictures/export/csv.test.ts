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

/** No text of these is taken for a formula, wherever it is split. */
const isHarmless = (text: string) => !/(?:^|[;,|\t\r\n])\s*[=+\-@＝＋－＠]|^[;,|\t\r\n]/.test(text);

describe('what is written can be read', () => {
  const text = fc.string({ unit: 'grapheme' }).filter(isHarmless);

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

  it('by the rule: CRLF after every line, every text in quotation marks, those in it doubled', () => {
    expect(csvOf([{ a: 'x', b: 'say "no", twice', c: '', d: 5 }])).toBe(
      '"a","b","c","d"\r\n"x","say ""no"", twice","",5\r\n',
    );
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
  test.each([
    ['=HYPERLINK("https://example.org";"Click")', `'=HYPERLINK("https://example.org";"Click")`],
    // Behind a line break, where a pattern that stops at the line would not see the rest.
    ['=1\n+2', "'=1\n'+2"],
    ['=1\u20282', "'=1\u20282"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    // A number typed as text is text.
    ['-5', "'-5"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠A1', "'＠A1"],
    [' =1', " '=1"],
    // A program may be set to split at these.
    ['safe;=1+1', "safe;'=1+1"],
    ['safe,=1+1', "safe,'=1+1"],
    ['safe|＝1+1', "safe|'＝1+1"],
    ['safe\t@A1', "safe\t'@A1"],
    ['safe;\t=1', "safe;\t'=1"],
    [';x', "';x"],
  ])('%j has an apostrophe before it', (text, defused) => {
    expect(cellsOf(csvOf([{ a: text }]))[0]).toBe(defused);
  });

  test.each(['well-known, 5-year-olds; a+b', '48–52; −3'])('%j is no formula', (text) => {
    expect(cellsOf(csvOf([{ a: text }]))[0]).toBe(text);
  });

  test.each([',', ';', '\t'])('starts no cell when a program splits at %j', (delimiter) => {
    const piece = fc.constantFrom('=', '+', '@', '＝', ';', '\t', ',', '|', '"', ' ', 'a', '1');
    const text = fc.array(piece).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const cells = Papa.parse<string[]>(csvOf([{ a, b }]), { delimiter, newline: '\r\n' }).data.flat();
        expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('also in the names of the columns', () => {
    expect(csvOf([{ '=a': 1 }]).startsWith(`"'=a"`)).toBe(true);
  });

  it('is no number: those stay as they are, the negative ones too', () => {
    expect(csvOf([{ a: -5, b: 0, c: 46_000, d: 0.5 }])).toBe('"a","b","c","d"\r\n-5,0,46000,0.5\r\n');
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(Number(cellsOf(csvOf([{ a: number }]))[0])).toBe(number === 0 ? 0 : number);
      }),
    );
  });
});

/** The signs outside of quotation marks that a spreadsheet splits a line at: LibreOffice at all three at once. */
test.each(['split', 'bars', 'when'])(
  'every line of the chart %s has as many cells as it has columns',
  (id) => {
    const title = 'People; in the hall,\tand elsewhere';
    const charts = exportInput(id).digest.charts.map((chart) => ({ ...chart, title }));
    const csv = csvOf(chartRecords(exportInput(id, [], { charts })));
    const [header, ...lines] = csv.trimEnd().split('\r\n');
    const bare = (line = '') => line.replace(/"(?:[^"]|"")*"/g, '').split(/[,;\t]/).length;
    for (const line of lines) expect(bare(line)).toBe(bare(header));
    for (const delimiter of [',', ';', '\t']) {
      const { data } = Papa.parse<string[]>(csv.trimEnd(), { delimiter, newline: '\r\n' });
      expect(data).toHaveLength(lines.length + 1);
      if (delimiter === ',') for (const cells of data) expect(cells).toHaveLength(data[0]?.length ?? 0);
    }
  },
);
