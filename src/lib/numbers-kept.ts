/**
 * The text with each number on the line of the word after it, and a year on that of its month: "7 October 2023" and
 * "17 connections" stay whole in a narrow column.
 */
export function numbersKept(text: string): string {
  return text
    .replace(/(?<=\p{Nd}) (?=\p{L})/gu, '\u00A0')
    .replace(/(?<=\p{Nd}\u00A0\p{L}+|\p{Lu}\p{L}+) (?=\p{Nd}{4}(?!\p{Nd}))/gu, '\u00A0');
}
