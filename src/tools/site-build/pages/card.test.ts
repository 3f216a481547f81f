import { PNG } from 'pngjs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { indexDigest } from '../../../digest/digest-index.ts';
import { tinyDigest } from '../../../digest/fixtures.ts';
import type { Digest } from '../../../digest/schema.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../card-file.ts';
import { CardImage } from './CardImage.tsx';
import { cardSvg, drawCard } from './card.ts';

/** The card before its words are drawn as outlines. */
function composed(digest: Digest): string {
  const faces = { serif: 'serif', sans: 'sans-serif' };
  return renderToStaticMarkup(
    createElement(CardImage, { digest, index: indexDigest(digest), site: '', ...faces }),
  );
}

function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
}

test('every number on the card stands under its qualifier and over its words, speaker and date', () => {
  const texts = textsOf(composed(tinyDigest()));
  const at = texts.indexOf('about');
  expect(texts.slice(at, at + 4)).toEqual(['about', '250', 'People who left', 'The article, 17 May 2024']);
});

test('the card names its source and how old it is', () => {
  const texts = textsOf(composed(tinyDigest()));
  expect(texts).toContain('Source: 18 May 2024; not updated');
});

test('a headline of any length stays on the card', () => {
  const svg = composed(tinyDigest({ headline: 'A very long headline '.repeat(60) }));
  const baselines = [...svg.matchAll(/<text[^>]*\sy="([\d.]+)"/g)].map(([, y]) => Number(y));
  expect(Math.max(...baselines)).toBeLessThan(CARD_HEIGHT);
  expect(textsOf(svg).some((text) => text.endsWith('…'))).toBe(true);
});

test('the card uses nothing that a drawing program leaves out', () => {
  expect(cardSvg(tinyDigest()).svg).not.toMatch(/var\(|foreignObject|<style|<text|[^:]href=|href="[^#]/);
});

test('the picture has the shape that social sites show, and is drawn', async () => {
  const { width, height, data } = PNG.sync.read(Buffer.from(await drawCard(tinyDigest())));
  expect([width, height]).toEqual([CARD_WIDTH, CARD_HEIGHT]);
  // The rule at the top.
  const at = (44 * width + width / 2) * 4;
  expect([...data.subarray(at, at + 3)]).toEqual([0x1b, 0x1a, 0x17]);
});

test('a letter that no face of pictures has stays text, and is named', () => {
  const { svg, unknown } = cardSvg(tinyDigest({ headline: 'The flood of 大河 and after' }));
  expect(unknown).toEqual(['大', '河']);
  expect(svg.match(/<text[^>]*>[^<]*<\/text>/g)).toHaveLength(1);
  expect(svg).toMatch(/<text[^>]*>大河<\/text>/);
});
