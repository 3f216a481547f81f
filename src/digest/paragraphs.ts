/** A paragraph of a text, as offsets into it. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

/** Line breaks of every system as the one character that paragraphs and places are counted in. */
export function withPlainBreaks(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n');
}

/** The paragraphs of a text with plain breaks: blocks between blank lines, or lines where no line is blank. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const body = text.replace(/^[\uFEFF\s]+/, '').trimEnd();
  const offset = text.length - text.replace(/^[\uFEFF\s]+/, '').length;
  const breaks = /\n\s*\n/.test(body) ? /\n\s*\n/g : /\n/g;
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const match of body.matchAll(breaks)) {
    paragraphs.push({ start: offset + start, end: offset + match.index });
    start = match.index + match[0].length;
  }
  return body === '' ? [] : [...paragraphs, { start: offset + start, end: offset + body.length }];
}
