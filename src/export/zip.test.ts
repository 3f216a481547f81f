import { expect, it } from 'vitest';
import { crc32 } from './crc32.ts';
import { zipOf } from './zip.ts';

const files = [
  { name: 'one.txt', bytes: new TextEncoder().encode('The first') },
  { name: 'two.txt', bytes: new Uint8Array(0) },
];

it('knows the checksum that the standards give for an example', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

it('lists each file where it is', () => {
  const zip = Buffer.from(zipOf(files, '2024-05-18'));
  const end = zip.length - 22;
  expect(zip.readUInt32LE(end)).toBe(0x06054b50);
  expect(zip.readUInt16LE(end + 10)).toBe(2);
  let entry = zip.readUInt32LE(end + 16);
  for (const { name, bytes } of files) {
    expect(zip.readUInt32LE(entry)).toBe(0x02014b50);
    expect(zip.toString('utf8', entry + 46, entry + 46 + name.length)).toBe(name);
    const start = zip.readUInt32LE(entry + 42);
    expect(zip.readUInt32LE(start)).toBe(0x04034b50);
    expect(zip.subarray(start + 30 + name.length, start + 30 + name.length + bytes.length)).toEqual(
      Buffer.from(bytes),
    );
    entry += 46 + name.length;
  }
});

it('is the same each time, of the article’s day', () => {
  expect(zipOf(files, '2024-05-18')).toEqual(zipOf(files, '2024-05-18'));
  // 18 May 2024, as the format writes it.
  expect(Buffer.from(zipOf(files, '2024-05-18')).readUInt16LE(12)).toBe(((2024 - 1980) << 9) | (5 << 5) | 18);
});
