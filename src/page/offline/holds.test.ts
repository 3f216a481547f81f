import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { holds } from './holds.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer;
const integrityOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

test.each(['', 'a file', 'עזבו 🌊'])('the hash of what was published: %j', async (text) => {
  expect(await holds(bytesOf(text), integrityOf(text))).toBe(true);
});

test('one letter less is another file', async () => {
  expect(await holds(bytesOf('a fil'), integrityOf('a file'))).toBe(false);
});
