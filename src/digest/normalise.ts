/**
 * Text as receipts are compared: canonical composition, one kind of quotation mark and dash, single spaces.
 * Nothing else is levelled out: letters, case and punctuation stay as they are.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―−﹘﹣－]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
