import { expect, it } from 'vitest';
import { indexDigest } from '../../digest/digest-index.ts';
import { tinyDigest } from '../../digest/fixtures.ts';
import { imageFooter } from './image-footer.ts';

const digest = tinyDigest();
const index = indexDigest(digest);

it('names the source with its address, and how old it is', () => {
  expect(imageFooter(digest, index, [])).toEqual([
    'Source: 18 May 2024. https://example.org/flood',
    'What one article said on 18 May 2024; not updated.',
  ]);
});

it('says first what is selected, where something is', () => {
  expect(imageFooter(digest, index, ['mayor'])[0]).toMatch(
    /Ada Hill: 5 of 5 figures, 0 of 1 event, 1 of 1 position\.$/,
  );
});

it('stands without an address where the source has none', () => {
  const { url: _, ...source } = digest.source;
  expect(imageFooter({ ...digest, source }, index, [])[0]).toBe('Source: 18 May 2024.');
});
