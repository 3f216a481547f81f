import { tinyDigest } from '../fixtures.ts';
import type { Digest, Quote } from '../schema.ts';

export type SomeQuote = string | (Pick<Quote, 'quote'> & Partial<Quote>);

/** The tiny digest with these quotes as the receipts of its sticking points, and no others. */
export function digestOf(...quotes: readonly SomeQuote[]): Digest {
  const { deadline: _, ...digest } = tinyDigest({
    actors: [],
    figures: [],
    charts: [],
    events: [],
    positions: [],
    relations: [],
    issues: quotes.map((quote, index) => ({
      id: `issue-${index}`,
      label: `Issue ${index}`,
      receipt: { paragraph: 1, ...(typeof quote === 'string' ? { quote } : quote) },
    })),
  });
  return digest;
}
