import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { WIDTHS, widthFor } from './leading-size.ts';

it('goes by the widest piece that may not break, and holds every letter of it', () => {
  expect(widthFor(['46,000', '250'])).toBe(4.25);
  expect(widthFor(['$4.7\u00A0billion'])).toBe(7);
  expect(widthFor(['$1.2\u00A0billion and $4.7\u00A0billion'])).toBe(7);
  expect(widthFor(['12,345,678,901\u00A0megawatt-hours'])).toBe('more');
  expect(widthFor([])).toBe(WIDTHS[0]);
});

it('has a size in the style sheet for each width', () => {
  const styles = readFileSync(new URL('figures.css', import.meta.url), 'utf8');
  const sized = [...styles.matchAll(/\[data-widest="([\d.]+)"\] \{\s+--widest: \1;/g)].map(([, width]) =>
    Number(width),
  );
  expect(sized).toEqual(WIDTHS);
});
