import { deflateRawSync } from 'node:zlib';
import { hashOf } from './security-policy.ts';

/** The element that holds a packed script, as text. */
const ID = 'packed-script';

/**
 * What unpacks it and lets it run: the page's policy knows the script by its hash, wherever it comes from. A browser
 * that cannot unpack shows the page as it was built, as without scripts.
 */
const UNPACK = `(async () => {
  const packed = document.getElementById('${ID}');
  const bytes = Uint8Array.from(atob(packed.textContent), (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const code = await new Response(stream).text();
  const script = document.createElement('script');
  script.type = 'module';
  script.text = window.trustedTypes
    ? trustedTypes.createPolicy('${ID}', { createScript: (text) => text }).createScript(code)
    : code;
  packed.replaceWith(script);
})();`;

/** A script at half its length: the elements that stand in its place at the end of a page, and what its policy has to let run. */
export function packedScript(code: string): { markup: string; hashes: readonly string[] } {
  const packed = deflateRawSync(code, { level: 9 }).toString('base64');
  return {
    markup: `<script type="application/octet-stream" id="${ID}">${packed}</script><script>${UNPACK}</script>`,
    hashes: [hashOf(UNPACK), hashOf(code)],
  };
}
