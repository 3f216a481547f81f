import type { Spacing } from '../../lib/text-width.ts';

/** What a style puts between letters and words, in em, whatever it was written in; "normal" is none, and letters that are set closer need no room. */
export function spacingOf({
  fontSize,
  letterSpacing,
  wordSpacing,
}: Pick<CSSStyleDeclaration, 'fontSize' | 'letterSpacing' | 'wordSpacing'>): Spacing {
  const em = Number.parseFloat(fontSize) || 16;
  const of = (length: string) => Math.max(0, Number.parseFloat(length) || 0) / em;
  return { letters: of(letterSpacing), words: of(wordSpacing) };
}
