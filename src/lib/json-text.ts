import { findJsonFault, type JsonFault } from './json-fault.ts';

export const MAX_BYTES = 5_000_000;
export const MAX_DEPTH = 12;

export type JsonText =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string; readonly remedy: string };

/**
 * Reads JSON that nobody has vouched for. Size and nesting are judged before the parser sees the text, and a
 * fault of syntax is found by our own scan, since each engine words its own differently or gives no place.
 */
export function readJsonText(raw: string): JsonText {
  const bytes = byteLength(raw);
  if (bytes > MAX_BYTES) {
    return refusal(
      `The file is too large: ${(bytes / 1_000_000).toFixed(1)} MB.`,
      `A file may hold at most ${MAX_BYTES / 1_000_000} MB.`,
    );
  }
  const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
  if (text.trim() === '') return refusal('The file is empty.', 'It must hold one JSON object.');
  const fault = findJsonFault(text, MAX_DEPTH);
  if (fault !== null) return refuse(fault, text);
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return refusal(`The file is not JSON: ${String(error)}.`, 'Save it as JSON again.');
  }
}

function refuse(fault: JsonFault, text: string): JsonText {
  const place = lineAndColumn(text, fault.position);
  switch (fault.kind) {
    case 'too-deep':
      return refusal(
        `The file is nested deeper than ${MAX_DEPTH} levels, at ${place}.`,
        `Objects and lists may stand inside each other at most ${MAX_DEPTH} deep.`,
      );
    case 'ends-early':
      return refusal(
        `The file ends too early, at ${place}.`,
        'It may have been cut off; get the whole file again, or close what is still open.',
      );
    case 'twice':
      return refusal(
        `The key ${JSON.stringify(fault.key)} stands twice in one object, at ${place}.`,
        'Keep one of the two; which one counts would be a guess.',
      );
    case 'syntax':
      return refusal(
        `The file is not JSON: ${JSON.stringify(fault.found)} at ${place} is out of place.`,
        `Here should stand ${fault.expected}.`,
      );
  }
}

function refusal(reason: string, remedy: string): JsonText {
  return { ok: false, reason, remedy };
}

/** The length alone settles most cases: a code unit is never less than a byte in UTF-8. */
function byteLength(text: string): number {
  return text.length > MAX_BYTES ? text.length : new TextEncoder().encode(text).length;
}

function lineAndColumn(text: string, position: number): string {
  const lines = text.slice(0, position).split(/\r\n|\r|\n/);
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
}
