import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Quote } from './schema.ts';
import { textFragmentUrl } from './text-fragment.ts';

const PAGE = 'https://example.org/flood';

function link(quote: string, around: Partial<Quote> = {}, url = PAGE): string {
  return textFragmentUrl({ url }, { paragraph: 1, quote, ...around }) ?? '';
}

test.each<[string, string, Partial<Quote>, string]>([
  ['plain words', 'the dyke broke', {}, 'the%20dyke%20broke'],
  ['a prefix', 'broke', { prefix: 'the dyke' }, 'the%20dyke-,broke'],
  ['a suffix', 'broke', { suffix: 'at dawn' }, 'broke,-at%20dawn'],
  ['both', 'broke', { prefix: 'the dyke', suffix: 'at dawn' }, 'the%20dyke-,broke,-at%20dawn'],
  // Each of these would part the terms, or end the directive.
  ['dashes', '-a 15-month flood-', {}, '%2Da%2015%2Dmonth%20flood%2D'],
  ['commas', 'over 46,000, they said', {}, 'over%2046%2C000%2C%20they%20said'],
  ['ampersands', 'Hill & Sons', {}, 'Hill%20%26%20Sons'],
  ['a hash and a percent sign', '#1: 5% up', {}, '%231%3A%205%25%20up'],
  ['another directive', ':~:text=x', {}, '%3A~%3Atext%3Dx'],
  // The page has the article's own marks, so neither kind becomes the other.
  ['curly quotation marks', '“not yet”, Hill’s', {}, '%E2%80%9Cnot%20yet%E2%80%9D%2C%20Hill%E2%80%99s'],
  ['straight quotation marks', '"not yet", Hill\'s', {}, "%22not%20yet%22%2C%20Hill's"],
  ['a long dash', 'here — there', {}, 'here%20%E2%80%94%20there'],
  // Browsers skip blanks between the terms, so one inside a term would never be found.
  [
    'blanks at the ends',
    ' broke ',
    { prefix: 'the dyke ', suffix: ' at dawn' },
    'the%20dyke-,broke,-at%20dawn',
  ],
  ['a prefix of blanks', 'broke', { prefix: ' ' }, 'broke'],
])('links to %s', (_name, quote, around, terms) => {
  expect(link(quote, around)).toBe(`${PAGE}#:~:text=${terms}`);
});

test.each([
  ['no fragment', PAGE, `${PAGE}#:~:text=broke`],
  ['a fragment of its own', `${PAGE}#top`, `${PAGE}#top:~:text=broke`],
  ['an empty fragment', `${PAGE}#`, `${PAGE}#:~:text=broke`],
  ['a fragment with a hash in it', `${PAGE}#a#b`, `${PAGE}#a#b:~:text=broke`],
  ['a directive of its own', `${PAGE}#top:~:text=rain&text=hail`, `${PAGE}#top:~:text=broke`],
  ['a query that looks like one', `${PAGE}?q=:~:text=x`, `${PAGE}?q=:~:text=x#:~:text=broke`],
])('goes on from an address with %s', (_name, url, expected) => {
  expect(link('broke', {}, url)).toBe(expected);
});

it('is none where the digest gives no address', () => {
  expect(textFragmentUrl({}, { paragraph: 1, quote: 'broke' })).toBeNull();
});

describe('for any words', () => {
  const words = fc
    .oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...'-,&#%:~= “’"\'—a1') }))
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const around = fc.record({ prefix: words, suffix: words }, { requiredKeys: [] });

  it('a reader of the syntax gets back the very prefix, quote and suffix', () => {
    fc.assert(
      fc.property(words, around, (quote, context) => {
        expect(readDirective(link(quote, context))).toEqual({ quote, ...context });
      }),
    );
  });

  it('is an address that the URL parser leaves as it is', () => {
    fc.assert(
      fc.property(words, around, (quote, context) => {
        const address = link(quote, context);
        expect(new URL(address).href).toBe(address);
      }),
    );
  });
});

/** What a browser reads in the first text directive of an address, after the grammar of the specification. */
function readDirective(address: string): Partial<Quote> {
  const directive = address.slice(address.indexOf(':~:', address.indexOf('#')) + 3);
  const text = directive.split('&').find((part) => part.startsWith('text=')) ?? '';
  const terms = text.slice('text='.length).split(',');
  const prefix = terms[0]?.endsWith('-') ? terms.shift()?.slice(0, -1) : undefined;
  const suffix = terms.at(-1)?.startsWith('-') ? terms.pop()?.slice(1) : undefined;
  // One term is left, or the directive would ask for a range.
  expect(terms).toHaveLength(1);
  return {
    quote: decodeURIComponent(terms[0] ?? ''),
    ...(prefix === undefined ? {} : { prefix: decodeURIComponent(prefix) }),
    ...(suffix === undefined ? {} : { suffix: decodeURIComponent(suffix) }),
  };
}
