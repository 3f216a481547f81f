import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { numberInFigures } from '../lib/prose.ts';
import type { Bounds } from './bounds.ts';
import { indexDigest } from './digest-index.ts';
import { tinyDigest } from './fixtures.ts';
import { SINGLE_QUALIFIERS } from './qualifiers.ts';
import type { Figure } from './schema.ts';
import {
  attribution,
  figureInWords,
  inWords,
  qualifiedBounds,
  qualifiedFigure,
  qualifiedQuantity,
  sourceInWords,
  speakerInWords,
  workingInWords,
} from './words.ts';

const digest = tinyDigest();
const index = indexDigest(digest);

const amount = fc.double({ min: 0, max: Number.MAX_SAFE_INTEGER, noNaN: true });

describe('a quantity is never said without its qualifier', () => {
  test.each(SINGLE_QUALIFIERS)('%s', (qualifier) => {
    fc.assert(
      fc.property(amount, (value) => {
        const said = qualifiedQuantity({ qualifier, value });
        // "Exactly" would claim more than the article does.
        expect(said.qualifier).toBe(qualifier === 'exact' ? 'a stated' : qualifier);
        expect(said.number).toBe(numberInFigures(value));
        expect(inWords(said)).toBe(`${said.qualifier} ${said.number}`);
      }),
    );
  });

  test('between', () => {
    expect(inWords(qualifiedQuantity({ qualifier: 'between', low: 1_000, high: 1_200 }))).toBe(
      'between 1,000 and 1,200',
    );
  });

  test('every figure of a digest, computed ones too', () => {
    for (const figure of digest.figures) expect(qualifiedFigure(figure, index).qualifier).not.toBe('');
  });
});

describe('what is expected is never said as if it were so', () => {
  const [first] = digest.figures;
  const said = (quantity: Figure['quantity']) =>
    inWords(qualifiedFigure({ ...first, quantity, forecast: true } as Figure, index));

  test.each<[Figure['quantity'], string]>([
    [{ qualifier: 'exact', value: 3 }, 'a forecast of 3'],
    [{ qualifier: 'about', value: 3 }, 'a forecast of about 3'],
    [{ qualifier: 'at most', value: 3 }, 'a forecast of at most 3'],
    [{ qualifier: 'between', low: 3, high: 4 }, 'a forecast of between 3 and 4'],
    [{ qualifier: 'exact', ratio: [-1, 2] }, 'forecast down by half'],
  ])('%o: "%s"', (quantity, words) => {
    expect(said(quantity)).toBe(words);
  });

  test('a computed one, too', () => {
    const computed = digest.figures.find(({ derived }) => derived !== undefined);
    expect(inWords(qualifiedFigure({ ...computed, forecast: true } as Figure, index))).toBe(
      'a forecast of at most about 50',
    );
  });
});

describe('a computed value', () => {
  const at = (value: number, how: 'plain' | 'approximate' | 'strict' | 'both' = 'plain') => ({
    value,
    approximate: how === 'approximate' || how === 'both',
    strict: how === 'strict' || how === 'both',
  });

  test.each<[Bounds, string]>([
    [{ low: at(50), high: at(50) }, 'exactly 50'],
    [{ low: at(50, 'approximate'), high: at(50) }, 'about 50'],
    [{ low: at(40), high: at(60) }, 'between 40 and 60'],
    [{ low: at(40), high: at(60, 'approximate') }, 'between about 40 and 60'],
    [{ low: null, high: at(50) }, 'at most 50'],
    [{ low: null, high: at(50, 'strict') }, 'fewer than 50'],
    [{ low: null, high: at(50, 'approximate') }, 'at most about 50'],
    // "Fewer than about" would draw a line that the words do not.
    [{ low: null, high: at(50, 'both') }, 'at most about 50'],
    [{ low: at(50), high: null }, 'at least 50'],
    [{ low: at(50, 'strict'), high: null }, 'more than 50'],
    [{ low: at(50, 'approximate'), high: null }, 'at least about 50'],
    [{ low: null, high: null }, 'no bound stated'],
    // What is counted is never below zero, so such a least says nothing.
    [{ low: at(-10), high: at(30) }, 'at most 30'],
    [{ low: at(-10, 'approximate'), high: null }, 'no bound stated'],
    [{ low: at(0), high: at(30) }, 'between 0 and 30'],
  ])('%j is said as "%s"', (bounds, words) => {
    expect(inWords(qualifiedBounds(bounds))).toBe(words);
  });

  it('is never said without a qualifier, and "exactly" only where both ends are one exact number', () => {
    const bound = fc.option(fc.record({ value: amount, approximate: fc.boolean(), strict: fc.boolean() }));
    fc.assert(
      fc.property(bound, bound, (low, high) => {
        const { qualifier, number } = qualifiedBounds({ low, high });
        expect(qualifier).not.toBe('');
        expect(number).not.toBe('');
        if (qualifier === 'exactly') {
          expect(low?.value).toBe(high?.value);
          expect(low?.approximate || high?.approximate).toBe(false);
        }
        if (low?.approximate || high?.approximate) expect(qualifier).toMatch(/about/);
      }),
    );
  });

  it('says its working with the qualifier of every term', () => {
    expect(workingInWords(figure('elsewhere'), index)).toBe(
      'about 250 − more than 100 − roughly 100 = at most about 50',
    );
  });

  it('shows no dust of binary fractions', () => {
    const tenth = (id: string, value: number): Figure => ({
      ...figure('census'),
      id,
      quantity: { qualifier: 'exact', value },
    });
    const rest = { ...figure('elsewhere'), derived: { from: 'a', minus: ['b'] } };
    const own = indexDigest(tinyDigest({ figures: [tenth('a', 0.3), tenth('b', 0.1), rest] }));
    expect(workingInWords(rest, own)).toBe('a stated 0.3 − a stated 0.1 = exactly 0.2');
  });

  it('is none for a figure that the article states', () => {
    expect(workingInWords(figure('left'), index)).toBeNull();
  });
});

describe('who says a figure', () => {
  it('is the article where it names nobody', () => {
    expect(speakerInWords(figure('left'), index)).toBe('The article');
  });

  it('is the actor by name', () => {
    // The id is one that every object inherits.
    expect(speakerInWords({ ...figure('left'), saidBy: 'constructor' }, index)).toBe('Water board');
  });

  it('is this page for a computed value, and the other source for background', () => {
    expect(speakerInWords(figure('elsewhere'), index)).toBe('Computed here, not reported');
    expect(speakerInWords(figure('census'), index)).toBe('Background, not from the article: Census');
  });

  it('stands with the day it is of', () => {
    expect(attribution(figure('left'), index)).toBe('The article, 17 May 2024');
    expect(attribution(figure('elsewhere'), index)).toBe('Computed here, not reported, May 2024');
  });
});

it('says a whole figure in one sentence', () => {
  expect(figureInWords(figure('returned'), index)).toBe(
    'more than 100 People who returned (the article, 17 May 2024)',
  );
});

it('names the source as far as the digest does', () => {
  expect(sourceInWords(digest.source)).toBe('18 May 2024');
  expect(sourceInWords({ ...digest.source, publisher: 'The Dyke', agency: 'Wire', author: 'A. Hill' })).toBe(
    'A. Hill, The Dyke, Wire, 18 May 2024',
  );
});

function figure(id: string): Figure {
  const found = index.figures.get(id);
  if (found === undefined) throw new Error(`the fixture has no figure ${id}`);
  return found;
}

test('a number without a qualifier stands alone', () => {
  expect(inWords({ qualifier: '', number: '46' })).toBe('46');
  expect(inWords({ qualifier: 'over', number: '46' })).toBe('over 46');
});
