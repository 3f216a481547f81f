import { expect, test } from 'vitest';
import { htmlText } from './html-text.ts';

test('what is text stays text, between tags and in an attribute', () => {
  expect(htmlText('<b title="a & b">&lt;</b>')).toBe(
    '&lt;b title=&quot;a &amp; b&quot;&gt;&amp;lt;&lt;/b&gt;',
  );
});
