import { expect, it } from 'vitest';
import { crc32 } from './crc32.ts';

it('knows the checksum that the standards give for an example', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});
