import { describe, expect, test } from 'vitest';
import { numberStyle, wordsOfAmounts } from './amount-text.ts';
import type { Figure, Quantity } from './schema.ts';
import { inWords, qualifiedQuantity } from './words.ts';

function said(quantity: Quantity, more: Partial<Figure>, language = 'en'): string {
  const figure: Figure = {
    id: 'f',
    label: 'Things',
    unit: 'people',
    quantity,
    asOf: '2024',
    about: [],
    ...more,
  };
  return inWords(qualifiedQuantity(quantity, numberStyle(figure, language))).replaceAll('\u00A0', ' ');
}

describe('a number is written with its unit', () => {
  test.each<[Quantity, Partial<Figure>, string]>([
    [{ qualifier: 'exact', value: 46 }, { unit: 'percent' }, 'a stated 46%'],
    [{ qualifier: 'exact', value: -3.7 }, { unit: 'percent' }, 'a stated −3.7%'],
    [{ qualifier: 'over', value: 2.9e9 }, { unit: 'USD' }, 'over $2.9 billion'],
    [{ qualifier: 'exact', value: 500 }, { unit: 'USD', per: 'a week' }, 'a stated $500 a week'],
    [{ qualifier: 'exact', value: 19.9 }, { unit: 'EUR' }, 'a stated €19.90'],
    [{ qualifier: 'exact', value: 1_234_567 }, { unit: 'GBP' }, 'a stated £1,234,567'],
    [{ qualifier: 'exact', value: 155.5 }, { unit: 'mph' }, 'a stated 155.5 mph'],
    [{ qualifier: 'exact', value: 15 }, { unit: 'months', label: 'months of war' }, 'a stated 15'],
    [{ qualifier: 'exact', value: 15 }, { unit: 'months', label: 'Months of war' }, 'a stated 15'],
    [{ qualifier: 'about', value: 136_200 }, {}, 'about 136,200'],
    [{ qualifier: 'about', value: 9.2e6 }, {}, 'about 9.2 million'],
    [{ qualifier: 'exact', value: 6.5 }, { per: 'per 100,000 people' }, 'a stated 6.5 per 100,000 people'],
    [{ qualifier: 'more than', ratio: [9, 10] }, {}, 'more than 9 in 10'],
    [{ qualifier: 'almost', ratio: [-1, 2] }, {}, 'down by almost half'],
    [{ qualifier: 'nearly', times: 3 }, {}, 'nearly 3 times'],
    [{ qualifier: 'more than', value: -45 }, { unit: 'percent' }, 'down by more than 45%'],
    [{ qualifier: 'between', low: 10, high: 15 }, { unit: 'percent' }, 'between 10% and 15%'],
    [
      { qualifier: 'between', low: 47, high: 51 },
      { unit: 'US cents', per: 'a share' },
      'between 47 and 51 US cents a share',
    ],
  ])('%j %j', (quantity, more, words) => expect(said(quantity, more)).toBe(words));
});

describe('in the language of the digest', () => {
  test.each<[string, Quantity, Partial<Figure>, string]>([
    ['de', { qualifier: 'about', value: 3.5e9 }, { unit: 'EUR' }, 'about 3,5 Milliarden €'],
    // Rounded to millions it would be another number.
    ['de', { qualifier: 'exact', value: 1_234_567 }, {}, 'a stated 1.234.567'],
    ['de', { qualifier: 'exact', value: 1e6 }, {}, 'a stated 1 Million'],
    ['de', { qualifier: 'exact', value: 71.4 }, { unit: 'percent' }, 'a stated 71,4 %'],
    ['fr', { qualifier: 'exact', value: 46_000 }, {}, 'a stated 46 000'],
    ['he', { qualifier: 'about', value: 1.5e6 }, {}, 'about \u20681.5 מיליון\u2069'],
    // All of it is set apart at once: a word of the page's own beside it would part number and sign.
    [
      'he',
      { qualifier: 'about', value: 1.5e6 },
      { unit: 'USD', per: '\u2068ליום\u2069' },
      'about \u20681.5 מיליון $ ליום\u2069',
    ],
    ['ar', { qualifier: 'exact', value: 3e6 }, {}, 'a stated \u20683 ملايين\u2069'],
    ['ar', { qualifier: 'exact', value: 46 }, { unit: 'percent' }, 'a stated 46%'],
    ['he', { qualifier: 'exact', value: -3 }, { unit: 'percent' }, 'a stated \u200E−3%'],
    [
      'he',
      { qualifier: 'exact', value: -2e6 },
      { unit: 'USD' },
      'a stated \u2068\u200F\u200E−2 מיליון $\u2069',
    ],
    ['de', { qualifier: 'exact', value: -3.7 }, { unit: 'percent' }, 'a stated −3,7 %'],
  ])('%s %j', (language, quantity, more, words) =>
    expect(said(quantity, more, language).replaceAll('\u202F', ' ')).toBe(words),
  );
});

test('no line can break inside a number', () => {
  const quantity: Quantity = { qualifier: 'over', value: 2.9e9 };
  const figure: Figure = { id: 'f', label: 'Debts', unit: 'USD', quantity, asOf: '2024', about: [] };
  expect(qualifiedQuantity(quantity, numberStyle(figure, 'en')).number).not.toMatch(/ /);
});

test('every word that amounts of a language are written with is known beforehand', () => {
  const words = (language: string, units: readonly string[] = []) =>
    new Set(wordsOfAmounts(language, units).split(/[\s\u00A0]+/));
  const german = ['Million', 'Millionen', 'Milliarde', 'Milliarden', 'Billion', 'Billionen', '%'];
  for (const word of german) expect(words('de')).toContain(word);
  // Arabic counts two, three to ten, and eleven and more by other forms of the word.
  for (const word of ['مليون', 'ملايين', 'مليار']) expect(words('ar')).toContain(word);
  expect(words('de', ['EUR', 'people'])).toContain('€');
  expect(words('de', ['people'])).not.toContain('€');
});
