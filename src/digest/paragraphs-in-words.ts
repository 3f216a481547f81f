import { listInWords } from '../lib/prose.ts';
import type { Quote } from './schema.ts';

/** "paragraph 4", "paragraphs 1 and 2" */
export function paragraphsInWords(quotes: readonly Quote[]): string {
  const numbers = [...new Set(quotes.map((quote) => quote.paragraph))];
  return `paragraph${numbers.length === 1 ? '' : 's'} ${listInWords(numbers.map(String))}`;
}
