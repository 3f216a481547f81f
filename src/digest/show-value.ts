/** What is left of a longer text is enough to find it by. */
const LONGEST = 60;

/** A value as a problem names it: short, on one line, and with nothing in it that hides or turns the text. */
export function showValue(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'object':
      return 'an object';
    case 'string':
      return `"${shorten(value).replace(INVISIBLE, codePoint)}"`;
    case 'undefined':
      return 'nothing';
    default:
      return String(value);
  }
}

/** Ids or names as a sentence lists them, the long tail counted. */
export function showList(names: readonly string[], most = 8): string {
  const shown = names.slice(0, most).map((name) => showValue(name));
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029]/gu;

export function codePoint(character: string): string {
  const number = character.codePointAt(0) ?? 0;
  return `U+${number.toString(16).toUpperCase().padStart(4, '0')}`;
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
