import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packedScript } from './packed-script.ts';
import { hashOf } from './security-policy.ts';

test('a packed script is the script, at a fraction of its length, and is let run with what unpacks it', () => {
  const code = `const words = "</script> – ${'the same again '.repeat(500)}";`;
  const { markup, hashes } = packedScript(code);
  expect(markup.length).toBeLessThan(code.length / 3);
  const [, packed = '', unpack = ''] =
    /^<script type="application\/octet-stream" id="[\w-]+">([\w+/=]+)<\/script><script>([^<]*)<\/script>$/.exec(
      markup,
    ) ?? [];
  expect(inflateRawSync(Buffer.from(packed, 'base64')).toString('utf8')).toBe(code);
  expect(hashes).toEqual([hashOf(unpack), hashOf(code)]);
});
