import { sourceInWords } from '../../digest/words.ts';
import type { ExportInput } from './export-input.ts';
import { viewLink } from './view-link.ts';

/** What is to stand under a chart that is published elsewhere. */
export function creditLine(input: ExportInput): string {
  const { digest } = input;
  const link = input.address === '' ? '' : ` ${viewLink(input)}`;
  return `Source: ${sourceInWords(digest.source)}. Chart: “${digest.headline}”, a digest of that article.${link}`;
}
