import { expect, test } from 'vitest';
import { inColour, PAGE_PAINT, UNNUMBERED_PAINT } from './paint.ts';

test('a colour of the page’s own is given where attributes of SVG know no variables', () => {
  expect(inColour('var(--ink)')).toEqual({ fill: 'currentColor', color: 'var(--ink)' });
  expect(inColour('#123456')).toEqual({ fill: '#123456' });
});

test('away from the page there are no receipts to number', () => {
  expect(UNNUMBERED_PAINT).toEqual({ ...PAGE_PAINT, receipts: false });
  expect(PAGE_PAINT.receipts).toBe(true);
});
