import type { Digest } from '../../digest/schema.ts';

/**
 * The SHA-256 of a digest, in hexadecimal, by which two copies of one digest know each other: of its JSON without
 * blanks and with sorted keys, so that how a file was written does not count. null where the browser gives no
 * cryptography, which is on pages from http: but localhost's.
 */
export async function digestHash(digest: Digest): Promise<string | null> {
  const { subtle }: Partial<Crypto> = globalThis.crypto;
  if (subtle === undefined) return null;
  const bytes = await subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(digest)));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
