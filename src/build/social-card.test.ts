import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { tinyDigest } from '../digest/fixtures.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './card-file.ts';
import { cardSvg, drawCard } from './social-card.ts';

const FACES = { serif: 'serif', sans: 'sans-serif' };

function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
}

test('every number on the card stands under its qualifier and over its words, speaker and date', () => {
  const texts = textsOf(cardSvg(tinyDigest(), FACES));
  const at = texts.indexOf('about');
  expect(texts.slice(at, at + 4)).toEqual(['about', '250', 'People who left', 'The article, 17 May 2024']);
});

test('the card names its source and how old it is', () => {
  const texts = textsOf(cardSvg(tinyDigest(), FACES));
  expect(texts).toContain('Source: 18 May 2024; not updated');
});

test('a headline of any length stays on the card', () => {
  const svg = cardSvg(tinyDigest({ headline: 'A very long headline '.repeat(60) }), FACES);
  const baselines = [...svg.matchAll(/<text[^>]*\sy="([\d.]+)"/g)].map(([, y]) => Number(y));
  expect(Math.max(...baselines)).toBeLessThan(CARD_HEIGHT);
  expect(textsOf(svg).some((text) => text.endsWith('…'))).toBe(true);
});

test('the card uses nothing that a drawing program leaves out', () => {
  expect(cardSvg(tinyDigest(), FACES)).not.toMatch(/var\(|foreignObject|<style|href=/);
});

test('the picture has the shape that social sites show, and is drawn', async () => {
  const { width, height, data } = PNG.sync.read(Buffer.from(await drawCard(tinyDigest())));
  expect([width, height]).toEqual([CARD_WIDTH, CARD_HEIGHT]);
  // The rule at the top.
  const at = (44 * width + width / 2) * 4;
  expect([...data.subarray(at, at + 3)]).toEqual([0x1b, 0x1a, 0x17]);
});
