import { afterEach, expect, test } from 'vitest';
import { tinyDigest } from '../../../digest/fixtures.ts';
import { setRightToLeft } from '../../../pictures/typeface/shaped-words.ts';
import { cardSvg, drawCard } from './card.ts';
import { licencesOfShapedWords, shapedWordsOf } from './shaped-words.ts';

const HERE = { address: null, name: '' };

afterEach(() => setRightToLeft(null));

test('a digest without such words has none, and the page gets nothing', async () => {
  expect(await shapedWordsOf(tinyDigest(), 'example.org')).toBeNull();
  expect(await licencesOfShapedWords('src/digests/gaza-ceasefire-talks-2025-01-11.json', HERE)).toEqual([]);
});

test('the words of a digest and the name of the site are shaped, those of receipts are not', async () => {
  const digest = tinyDigest({ headline: 'الفيضانات تشرد' });
  const [issue] = digest.issues;
  if (issue) Object.assign(issue, { receipt: { paragraph: 4, quote: 'سد' } });
  const words = Object.keys((await shapedWordsOf(digest, 'הנמל'))?.words.sans.words ?? {});
  expect(words).toEqual(['الفيضانات', 'تشرد', 'הנמל']);
});

test('so are the words of amounts, which no digest holds: millions, and money', async () => {
  const digest = tinyDigest({ language: 'he', headline: 'הנמל' });
  const words = Object.keys((await shapedWordsOf(digest, ''))?.words.sans.words ?? {});
  expect(words).toEqual(expect.arrayContaining(['מיליון', 'מיליארד']));
  const arabic = tinyDigest({ language: 'ar-EG', headline: 'الميناء' });
  const figures = arabic.figures.map((figure) => ({ ...figure, unit: 'EGP' }));
  const shaped = Object.keys((await shapedWordsOf({ ...arabic, figures }, ''))?.words.sans.words ?? {});
  expect(shaped).toEqual(expect.arrayContaining(['مليون', 'ملايين', '٣']));
});

test('the social card in Arabic is drawn with no font of the machine’s', async () => {
  const digest = tinyDigest({ language: 'ar', headline: 'الفيضانات تشرد نحو 1.9 مليون شخص' });
  expect((await drawCard(digest)).length).toBeGreaterThan(1000);
  expect(cardSvg(digest).unknown).toEqual([]);
  expect(cardSvg(digest).svg).not.toContain('<text');
});
