import { isMoney } from '../divisible-units.ts';
import type { Path } from '../json-path.ts';
import type { Finding } from '../problem.ts';
import type { Language } from '../reading/language.ts';
import type { Reading } from '../reading/read-all.ts';
import { showList, showValue } from '../show-value.ts';

/** A figure's unit that its words contradict: percent where they name money, one currency where they name another. */
export function unitFault(
  at: Path,
  unit: string,
  { unit: said }: Reading,
  language: Language,
): Finding | null {
  if (said === null) return null;
  const percent = isPercent(unit, language);
  if (said.kind === 'percent') {
    if (percent) return null;
    const reason = `The quote gives percent, but the figure counts ${showValue(unit)}.`;
    return { at: [...at, 'unit'], reason, remedy: 'Write "unit": "percent".' };
  }
  // Written as a word, "$" would stand behind the number, and of no country.
  const wrong = percent || /[$€£¥₪₹₽₺₩]/.test(unit) || (isMoney(unit) && !said.codes.includes(unit));
  if (!wrong) return null;
  const reason = `The quote gives money, ${showList(said.codes)}, but the figure counts ${showValue(unit)}.`;
  return {
    at: [...at, 'unit'],
    reason,
    remedy: `Write "unit": ${showValue(said.codes[0])}, or whose money it is.`,
  };
}

/** "percent", "percentage points", "Prozent": also as digests of before have it. */
function isPercent(unit: string, language: Language): boolean {
  return /%|percent|per cent/i.test(unit) || language.percent.test(` ${unit}`);
}
