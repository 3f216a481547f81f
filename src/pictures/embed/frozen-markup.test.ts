import { expect, test } from 'vitest';
import { frozenMarkup } from './frozen-markup.ts';

const FILE = `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="898" viewBox="0 0 1200 898" role="img" aria-labelledby="t d"><title id="t">A &amp; B</title><rect stroke-width="2" width="1200" height="898"/></svg>
`;

test('a drawing to be pasted is as wide as its place and loses nothing but its fixed size', () => {
  expect(frozenMarkup(FILE)).toBe(
    `<svg xmlns="http://www.w3.org/2000/svg" width="100%" viewBox="0 0 1200 898" role="img" aria-labelledby="t d"><title id="t">A &amp; B</title><rect stroke-width="2" width="1200" height="898"/></svg>
`,
  );
});
