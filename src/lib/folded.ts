/** For comparing what a reader types: case, accents and apostrophes folded, in either Unicode form. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘ʼ]/g, "'").toLocaleLowerCase('en').trim();
}
