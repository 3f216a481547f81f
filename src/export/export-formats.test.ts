import { expect, it } from 'vitest';
import { EXPORT_FORMATS } from './export-formats.ts';
import { exportInput } from './fixtures.ts';

it('a file of CSV begins with the mark by which Excel knows UTF-8, once', async () => {
  const file = await EXPORT_FORMATS.csv.make(exportInput('bars'));
  const bytes = new Uint8Array(await file.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toMatch(/^chart,label,/);
});
