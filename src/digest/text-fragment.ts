import type { Quote, Source } from './schema.ts';

/** Between an address and what it asks of the browser; a page never sees what follows. */
const DIRECTIVE = ':~:';

/**
 * The published article's address, scrolled to the quote: `https://…#:~:text=prefix-,quote,-suffix`. `null` where
 * the digest gives no address. The words keep the digest's characters, which are the article's own.
 * Source: URL Fragment Text Directives, https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragmentUrl({ url }: Pick<Source, 'url'>, quote: Quote): string | null {
  if (url === undefined) return null;
  const prefix = term(quote.prefix ?? '');
  const suffix = term(quote.suffix ?? '');
  const words = [prefix && `${prefix}-`, term(quote.quote), suffix && `-${suffix}`].filter(Boolean).join(',');
  return `${withoutDirective(url)}${DIRECTIVE}text=${words}`;
}

/** The address with its own fragment kept, an empty one where it has none; a directive already there gives way to ours. */
function withoutDirective(url: string): string {
  const [address = '', ...rest] = url.split('#');
  const [fragment = ''] = rest.join('#').split(DIRECTIVE);
  return `${address}#${fragment}`;
}

/** Dash, comma and ampersand part the terms; a blank at an end would be looked for, and browsers skip it in the page. */
function term(text: string): string {
  return encodeURIComponent(text.trim()).replaceAll('-', '%2D');
}
