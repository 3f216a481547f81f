import type { Finding } from '../problem.ts';
import { showValue } from '../show-value.ts';
import type { WellFormed } from '../well-formed.ts';

/** A language or a time zone that the browser's own tables do not know. */
export function checkLocale({ language, source, deadlines }: WellFormed): readonly Finding[] {
  const findings: Finding[] = [];
  const tags = [
    [['language'], language],
    [['source', 'language'], source?.language],
  ] as const;
  for (const [at, tag] of tags) {
    if (!tag || isLanguageTag(tag)) continue;
    findings.push({
      at,
      reason: `${showValue(tag)} is not a language tag.`,
      remedy: 'Write a BCP 47 tag such as "en", "ar" or "pt-BR".',
    });
  }
  for (const { at, entry } of deadlines) {
    const { timeZone } = entry;
    if (isNamedZone(timeZone)) continue;
    findings.push({
      at: [...at, 'timeZone'],
      reason: /^[A-Z]{2,5}$/.test(timeZone)
        ? `${showValue(timeZone)} is an abbreviation: it says neither which place is meant nor how its clocks change.`
        : `${showValue(timeZone)} is not a time zone known here.`,
      remedy: 'Write the region and city of the IANA list, such as "America/New_York", or "UTC".',
    });
  }
  return findings;
}

/** "english" has the form of a tag, and names no language: with it no number would be read, and nobody told why. */
function isLanguageTag(tag: string): boolean {
  return !/^[a-z]{4,}/i.test(tag) && works(() => Intl.getCanonicalLocales(tag));
}

/** Engines take offsets ("+02:00") and abbreviations ("PST") as zones, too; the format asks for the name of a place, or UTC. */
export function isNamedZone(timeZone: string): boolean {
  return /^(?:UTC$|[A-Za-z]+\/)/.test(timeZone) && works(() => new Intl.DateTimeFormat('en', { timeZone }));
}

function works(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}
