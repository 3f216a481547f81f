import type { Numerals } from './language.ts';

/** The number that digits say in a language; `null` where they could be two things ("1,2" in English). */
export function digitsSay(digits: string, { group, decimal, eitherDecimal }: Numerals): number | null {
  const [g, d] = [`\\${group}`, `\\${decimal}`];
  const spaced = digits.replace(/(?<=\d)[ '](?=\d{3}(?!\d))/g, '');
  const plain = (text: string) => Number(text.replaceAll(group, '').replace(decimal, '.'));
  const whole = [
    // Groups of three, or as in "1,00,000" of two before the last three.
    `\\d{1,3}(?:${g}\\d{3})+(?:${d}\\d+)?`,
    `\\d{1,2}(?:${g}\\d{2})+${g}\\d{3}`,
    `\\d+(?:${d}\\d+)?`,
  ];
  if (whole.some((form) => new RegExp(`^${form}$`).test(spaced))) return plain(spaced);
  if (eitherDecimal && new RegExp(`^\\d+${g}(?:\\d{1,2}|\\d{4,})$`).test(spaced)) {
    return Number(spaced.replace(group, '.'));
  }
  return null;
}
