/** A text as a string of a PDF's own facts, such as its title. */
export function pdfText(text: string): string {
  return `<feff${utf16(text)}>`;
}

export function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index), 4)).join('');
}

export function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0');
}

/** A number in as few characters as a print needs. */
export function short(number: number): string {
  return String(Math.round(number * 1000) / 1000);
}
