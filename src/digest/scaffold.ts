import type { Day } from '../lib/calendar.ts';
import { besides } from './besides.ts';
import { isDivisible } from './divisible-units.ts';
import { normalise } from './normalise.ts';
import { paragraphsOf, withPlainBreaks } from './paragraphs.ts';
import { type Proposal, proposeFigures } from './propose-figures.ts';
import { languageOf } from './reading/languages.ts';
import { type Digest, FORMAT, type Quote } from './schema.ts';

/** What a person has to write; each says so, as it stands. */
const TO_WRITE = {
  headline: 'Write a headline in your own words',
  summary: 'Write a sentence or two in your own words',
  label: 'Say in your own words what is counted, or delete this figure',
  unit: 'things',
} as const;

/**
 * A digest to begin with: every number that an article counts, with its qualifier, unit, paragraph and receipt, for a
 * person to keep, mend or delete. No figures where nobody here reads the language.
 */
export function scaffoldDigest(articleText: string, language: string, published: Day): Digest {
  const text = withPlainBreaks(articleText);
  const paragraphs = paragraphsOf(text).map(({ start, end }) => normalise(text.slice(start, end)));
  const reader = languageOf(language);
  const proposals = reader === null ? [] : proposeFigures(text, reader);
  return {
    format: FORMAT,
    language,
    headline: TO_WRITE.headline,
    summary: TO_WRITE.summary,
    source: { language, published, paragraphs: paragraphs.length },
    sides: [],
    actors: [],
    figures: proposals.map((proposal, index) => ({
      id: `figure-${index + 1}`,
      label: TO_WRITE.label,
      unit: proposal.unit === '' ? TO_WRITE.unit : proposal.unit,
      ...(isWhole(proposal) || isDivisible({ unit: proposal.unit }) ? {} : { divisible: true }),
      quantity: proposal.quantity,
      asOf: published,
      about: [],
      receipt: receiptOf(proposal, paragraphs),
    })),
    charts: [],
    events: [],
    issues: [],
    positions: [],
    relations: [],
  };
}

function isWhole({ quantity }: Proposal): boolean {
  if (quantity.qualifier === 'between')
    return Number.isInteger(quantity.low) && Number.isInteger(quantity.high);
  return !('value' in quantity) || Number.isInteger(quantity.value);
}

/**
 * What stands beside the words goes with them only where it says which are meant: it is printed again with them, and of
 * that a digest may have little.
 */
function receiptOf({ paragraph, quote, before }: Proposal, paragraphs: readonly string[]): Quote {
  const words = paragraphs[paragraph - 1] ?? '';
  const places = paragraphs.reduce((sum, each) => sum + each.split(quote).length - 1, 0);
  if (places === 1) return { paragraph, quote };
  return { paragraph, quote, ...besides(words, before.length, before.length + quote.length) };
}
