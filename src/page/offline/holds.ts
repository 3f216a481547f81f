/**
 * Whether bytes are those that a hash was made of.
 *
 * @param integrity `sha256-…`, base64, as in Subresource Integrity.
 */
export async function holds(bytes: ArrayBuffer, integrity: string): Promise<boolean> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256-${btoa(String.fromCharCode(...digest))}` === integrity;
}
