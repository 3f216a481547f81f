import type { Language } from './language.ts';
import { languageOf } from './languages.ts';

/** Whose words an article's quotes are: `source.language`, or the digest's own language. */
interface Tongue {
  readonly language: string | null;
  readonly source: { readonly language?: string | undefined } | null;
}

/**
 * The languages that read the quotes of a digest; none where no reader of ours knows the article's. Where a digest
 * does not name the article's language, its quotes may be English ones too, as in digests of before.
 */
export function readersOf({ language, source }: Tongue): readonly Language[] {
  const named = source?.language;
  const own = languageOf(named ?? language ?? 'en');
  if (own === null) return [];
  const english = named === undefined && own.code !== 'en' ? languageOf('en') : null;
  return english === null ? [own] : [own, english];
}
