import type { Plugin } from 'vite';
import type { Digest } from '../digest/schema.ts';
import { hasRightToLeft } from '../lib/isolate.ts';
import type { RightToLeft } from '../typeface/shaped-words.ts';
import { builtDigest } from './built-digest.ts';

const NAME = 'virtual:shaped-words';

/**
 * Gives what draws pictures the Arabic and Hebrew words of the digest, shaped here, and the order in which a line sets
 * them. A page of a digest without such words gets nothing at all.
 */
export function shapedWords(digestFile: string, site: string): Plugin {
  return {
    name: 'shaped-words',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    async load(id) {
      if (id !== `\0${NAME}`) return null;
      const shaped = await shapedWordsOf(builtDigest(digestFile), site);
      if (shaped === null) return 'export default null;';
      const words = JSON.stringify(JSON.stringify(shaped.words));
      return `import { visualOrder } from '/src/typeface/visual-order.ts';
export default { words: JSON.parse(${words}), order: visualOrder };`;
    },
  };
}

/** The words of a digest, and of the site's name, that are set from right to left; null without any. */
export async function shapedWordsOf(digest: Digest | null, site: string): Promise<RightToLeft | null> {
  const text = wordsOfPictures(digest, site);
  if (!hasRightToLeft(text)) return null;
  // Only now: what shapes them takes a while to load.
  const { makeShapedWords } = await import('../typeface/make-shaped-words.ts');
  const { visualOrder } = await import('../typeface/visual-order.ts');
  return { words: makeShapedWords(text, digest?.language ?? 'und'), order: visualOrder };
}

/** The licences of the letters that they are shaped in. */
export async function licencesOfShapedWords(digestFile: string, site: string): Promise<readonly string[]> {
  const text = wordsOfPictures(builtDigest(digestFile), site);
  if (!hasRightToLeft(text)) return [];
  const { packagesOf } = await import('../typeface/make-shaped-words.ts');
  const { licencesOf } = await import('../typeface/font-file.ts');
  return licencesOf(packagesOf(text));
}

/** No picture shows the words of a receipt. */
function wordsOfPictures(digest: Digest | null, site: string): string {
  return `${JSON.stringify(digest, (key, value) => (key === 'receipt' ? undefined : value))} ${site}`;
}
