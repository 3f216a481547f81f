import { wordsOfAmounts } from '../../../digest/amount-text.ts';
import type { Digest } from '../../../digest/schema.ts';
import { hasRightToLeft } from '../../../lib/isolate.ts';
import { textDirection } from '../../../lib/text-direction.ts';
import type { RightToLeft } from '../../../pictures/typeface/shaped-words.ts';
import { builtDigest } from './built-digest.ts';
import { nameOfSite, type Site } from './site.ts';

/** The module that gives them to what draws pictures. */
export async function moduleOfShapedWords(digestFile: string, site: Site): Promise<string> {
  const shaped = await shapedWordsOf(builtDigest(digestFile), nameOfSite(site));
  if (shaped === null) return 'export default null;';
  const words = JSON.stringify(JSON.stringify(shaped.words));
  return `import { visualOrder } from '/src/pictures/typeface/visual-order.ts';
export default { words: JSON.parse(${words}), order: visualOrder };`;
}

/** The words of a digest, and of the site's name, that are set from right to left; null without any. */
export async function shapedWordsOf(digest: Digest | null, site: string): Promise<RightToLeft | null> {
  const text = wordsOfPictures(digest, site);
  if (!hasRightToLeft(text)) return null;
  // Only now: what shapes them takes a while to load.
  const { makeShapedWords } = await import('../../typeface-tables/make-shaped-words.ts');
  const { visualOrder } = await import('../../../pictures/typeface/visual-order.ts');
  return { words: makeShapedWords(text, digest?.language ?? 'und'), order: visualOrder };
}

/** The licences of the letters that they are shaped in. */
export async function licencesOfShapedWords(digestFile: string, site: Site): Promise<readonly string[]> {
  const text = wordsOfPictures(builtDigest(digestFile), nameOfSite(site));
  if (!hasRightToLeft(text)) return [];
  const { packagesOf } = await import('../../typeface-tables/make-shaped-words.ts');
  const { licencesOf } = await import('../../typeface-tables/font-file.ts');
  return licencesOf(packagesOf(text));
}

/** No picture shows the words of a receipt. Those of amounts are the language's own: "1.5 מיליון". */
function wordsOfPictures(digest: Digest | null, site: string): string {
  const written = JSON.stringify(digest, (key, value) => (key === 'receipt' ? undefined : value));
  const amounts =
    digest === null || textDirection(digest.language) === 'ltr'
      ? ''
      : wordsOfAmounts(
          digest.language,
          digest.figures.map(({ unit }) => unit),
        );
  return `${written} ${amounts} ${site}`;
}
