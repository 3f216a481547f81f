import { expect, test } from 'vitest';
import { bareTags } from './html-as-text.ts';

test.each([
  ['<p class="a" onclick=\'b("c>")\' hidden>T</p >', '<p>T</p>'],
  ['<br/><img src=x.png onerror=c()>', '<br><img>'],
  ['<script>if (a<b) "<p>"</script>T', 'T'],
  ['<style media="all">p { color: red }</style >T<STYLE>', 'T'],
  ['<!-- <p onclick="a()"> -->T<!-- no end', 'T'],
  // A stray quotation mark belongs to a name, as in browsers, and swallows nothing.
  ['<p title="5" tall">said “yes” to "us"</p>', '<p>said “yes” to "us"</p>'],
  ['<p title="no end>said</p>', '<p>said</p>'],
  ['a < b, c > d & e', 'a < b, c > d & e'],
  ['T<p class="a', 'T<p>'],
])('%j has bare tags: %j', (html, bare) => {
  expect(bareTags(html)).toBe(bare);
});

test('takes no longer on a tag without end than on any other', () => {
  const start = performance.now();
  bareTags(`<p ${'a="b" c '.repeat(100_000)}`);
  bareTags(`<p ${'a'.repeat(500_000)}`);
  bareTags('<p '.repeat(1_000_000));
  bareTags('<!-- <script></script </style '.repeat(100_000));
  bareTags(`<script>${'</script '.repeat(500_000)}`);
  expect(performance.now() - start).toBeLessThan(4000);
});
