import { isMoney } from '../divisible-units.ts';
import type { Language } from './language.ts';

/** What stands at a number and is more than a noun. */
export interface Unit {
  readonly kind: 'percent' | 'currency';
  /** ISO 4217 codes that it may be: "$" is many countries'. Empty for percent. */
  readonly codes: readonly string[];
  /** How much of the text behind the number says it. */
  readonly length: number;
}

const DOLLARS = ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'MXN', 'ARS', 'CLP', 'COP', 'TWD'];
const SIGNS = new Map<string, readonly string[]>([
  ['US$', ['USD']],
  ['C$', ['CAD']],
  ['CA$', ['CAD']],
  ['A$', ['AUD']],
  ['AU$', ['AUD']],
  ['NZ$', ['NZD']],
  ['HK$', ['HKD']],
  ['S$', ['SGD']],
  ['R$', ['BRL']],
  ['$', DOLLARS],
  ['€', ['EUR']],
  ['£', ['GBP', 'EGP', 'LBP', 'SYP', 'SDG']],
  ['¥', ['JPY', 'CNY']],
  ['₪', ['ILS']],
  ['₹', ['INR']],
  ['₽', ['RUB']],
  ['₺', ['TRY']],
  ['₩', ['KRW']],
  ['Rs', ['INR', 'PKR', 'LKR', 'NPR']],
  ['Rs.', ['INR', 'PKR', 'LKR', 'NPR']],
]);

/** Money or percent behind a number. */
export function unitAfter(after: string, { percent, currencies }: Language): Unit | null {
  const share = percent.exec(after);
  if (share !== null) return { kind: 'percent', codes: [], length: share[0].length };
  const sign = /^ ?([$€£¥₪₹₽₺₩]|[A-Z]{3}(?![\p{L}]))/u.exec(after);
  const codes = sign?.[1] === undefined ? undefined : (SIGNS.get(sign[1]) ?? codeOf(sign[1]));
  if (sign !== null && codes !== undefined) return { kind: 'currency', codes, length: sign[0].length };
  for (const [pattern, code] of currencies) {
    const match = pattern.exec(after);
    if (match !== null) {
      const all = code === 'USD' && !/US|אמריק|اميرك|امريك/.test(match[0]) ? DOLLARS : [code];
      return { kind: 'currency', codes: all, length: match[0].length };
    }
  }
  return null;
}

/** Money before a number. */
export function unitBefore(before: string): Unit | null {
  const sign = /((?:[A-Z]{1,3})?[$€£¥₪₹₽₺₩]|(?<![\p{L}])[A-Z]{3}|(?<![\p{L}])Rs\.?) ?$/u.exec(before)?.[1];
  const codes = sign === undefined ? undefined : (SIGNS.get(sign) ?? codeOf(sign));
  return codes === undefined ? null : { kind: 'currency', codes, length: 0 };
}

function codeOf(letters: string): readonly string[] | undefined {
  return isMoney(letters) ? [letters] : undefined;
}
