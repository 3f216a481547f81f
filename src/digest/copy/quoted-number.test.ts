import { expect, test } from 'vitest';
import type { Quote } from '../schema.ts';
import { quotedNumber } from './quoted-number.ts';
import { createLexicon } from './tokens.ts';

function found(quote: Partial<Quote>, values: readonly number[], unit = 'people', language = 'en') {
  const whole = { paragraph: 1, quote: '', ...quote };
  return quotedNumber(whole, values, unit, language, createLexicon());
}

test.each<[Partial<Quote>, number, boolean, readonly string[]]>([
  [{ quote: '250 people' }, 250, true, ['people']],
  // Its hedge, an article and "between" may stand before it.
  [{ quote: 'about 250 People' }, 250, true, ['people']],
  [{ quote: 'the more than 250 people' }, 250, true, ['people']],
  [{ quote: 'between 250 and 300 people' }, 250, true, ['and', '300', 'people']],
  [{ quote: 'killed 250 people' }, 250, false, ['people']],
  // The figure's own number; where it is not read, the first.
  [{ quote: '5 boats and 250 people' }, 250, false, ['people']],
  [{ quote: '5 boats and 250 people' }, 7, true, ['boats', 'and', '250', 'people']],
  // What stands round the quote is taken in.
  [{ prefix: 'families of the', quote: '250 people', suffix: 'left' }, 250, false, ['people', 'left']],
  [{ prefix: 'about', quote: '250 people' }, 250, true, ['people']],
])('in %j, %i leads: %s, and %j follow', (quote, value, leads, after) => {
  expect(found(quote, [value])).toEqual({ leads, after, signed: false });
});

test('where no number is read, there is none', () => {
  expect(found({ quote: 'many people' }, [250])).toBe(null);
});

test('numbers are read in the language of the article, and in English where that is not read', () => {
  expect(found({ quote: 'rund 1.500 Menschen' }, [1500], 'people', 'de')).toMatchObject({ leads: true });
  expect(found({ quote: 'noin 250 ihmistä' }, [250], 'people', 'fi')).toMatchObject({ after: ['ihmistä'] });
});

test.each([
  ['percent', true],
  ['percent of voters', true],
  ['%', true],
  ['USD', true],
  ['USD a day', true],
  ['percentage points', false],
  ['people', false],
  ['USDA', false],
])('a number of %s may stand without its sign: %s', (unit, signed) => {
  expect(found({ quote: '5' }, [5], unit)?.signed).toBe(signed);
});
