/** Characters that take no room and say nothing: soft hyphens, zero-width and joining marks, direction marks. */
export const UNSEEN = String.raw`\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFE0E\uFE0F\uFEFF`;

/** Quotation marks and apostrophes of every kind, single and double: an edition chooses its own. */
export const SINGLE_QUOTES = String.raw`'‘’‚‛′‹›ʼ＇\u0060\u00B4`;
export const DOUBLE_QUOTES = `"“”„‟″«»＂`;

export const DASHES = String.raw`\-‐‑‒–—―−⸺⸻﹘﹣－`;

const UNSEEN_RUN = new RegExp(`[${UNSEEN}]+`, 'g');
const SINGLE_QUOTE = new RegExp(`[${SINGLE_QUOTES}]`, 'g');
const DOUBLE_QUOTE = new RegExp(`[${DOUBLE_QUOTES}]`, 'g');
const DASH = new RegExp(`[${DASHES}]`, 'g');

/**
 * Text as its numbers and hedges are read: canonical composition, one kind of quotation mark and dash, single
 * spaces. Nothing else is levelled out: letters, case and punctuation stay as they are.
 */
export function normalise(text: string): string {
  return text
    .replace(UNSEEN_RUN, '')
    .normalize('NFC')
    .replace(SINGLE_QUOTE, "'")
    .replace(DOUBLE_QUOTE, '"')
    .replace(DASH, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
