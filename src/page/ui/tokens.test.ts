import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../lib/contrast/fixtures.ts';

const sheet = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

/** The colours of the page under these conditions, later blocks over earlier ones as the browser has it. */
function coloursWhere(...conditions: readonly string[]): ReadonlyMap<string, string> {
  const colours = new Map<string, string>();
  for (const [, condition = '', block = ''] of sheet.matchAll(/(?:@media ([^{]+)\{\s*)?:root \{([^}]*)\}/g)) {
    const asked = [...condition.matchAll(/\(([^)]+)\)/g)].map(([, each = '']) => each);
    if (!asked.every((each) => conditions.includes(each))) continue;
    for (const [, name = '', value = ''] of block.matchAll(/--([\w-]+): ([^;]+);/g)) colours.set(name, value);
  }
  return colours;
}

function against(colours: ReadonlyMap<string, string>, name: string): number {
  const value = colours.get(name) ?? '';
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  return contrast(colours.get(other ?? name) ?? '', colours.get('paper') ?? '');
}

describe.each([
  ['in the light', []],
  ['in the dark', ['prefers-color-scheme: dark']],
])('%s', (_, scheme: readonly string[]) => {
  it('words are read and marks are told from the paper', () => {
    const colours = coloursWhere(...scheme);
    for (const words of ['ink', 'soft', 'accent'])
      expect(against(colours, words), words).toBeGreaterThan(4.5);
    for (const mark of ['mark', 'back', 'rule', 'edge'])
      expect(against(colours, mark), mark).toBeGreaterThan(3);
  });

  it('words have seven to one where more contrast is asked for, and marks four and a half but for what steps back', () => {
    const colours = coloursWhere(...scheme, 'prefers-contrast: more');
    for (const words of ['ink', 'soft', 'accent']) expect(against(colours, words), words).toBeGreaterThan(7);
    for (const mark of ['mark', 'rule', 'edge']) expect(against(colours, mark), mark).toBeGreaterThan(4.5);
    expect(against(colours, 'back')).toBeGreaterThan(3);
  });
});
