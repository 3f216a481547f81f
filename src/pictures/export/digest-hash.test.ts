import { expect, it, vi } from 'vitest';
import { tinyDigest } from '../../digest/fixtures.ts';
import { digestHash } from './digest-hash.ts';

it('is the same however the file was written', async () => {
  const digest = tinyDigest();
  const reversed = JSON.parse(JSON.stringify(digest), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  );
  const hash = await digestHash(digest);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(await digestHash(reversed)).toBe(hash);
});

it('is another where one letter is, or the order of a list', async () => {
  const digest = tinyDigest();
  const hash = await digestHash(digest);
  expect(await digestHash({ ...digest, headline: `${digest.headline}.` })).not.toBe(hash);
  expect(await digestHash({ ...digest, actors: digest.actors.toReversed() })).not.toBe(hash);
});

it('is none where the browser gives no cryptography', async () => {
  vi.stubGlobal('crypto', {});
  expect(await digestHash(tinyDigest())).toBeNull();
  vi.unstubAllGlobals();
});
