import { describe, expect, test } from 'vitest';
import { normalise } from '../normalise.ts';
import { languageOf } from './languages.ts';
import { readAll } from './read-all.ts';
import { readingInShort } from './sentences/fixtures.ts';

const TABLES: Readonly<Record<string, readonly (readonly [text: string, readings: readonly string[]])[]>> = {
  en: [
    ['2.5 crore people and 5 lakh homes', ['25000000', '500000']],
    ['1,00,000 pilgrims', ['100000']],
    ['$5m, £4bn, 2M users, $1.5B', ['5000000', '4000000000', '2000000', '1500000000']],
    ['two and a half million', ['2500000']],
    ['2½ feet and 2 1/2 inches', ['2.5', '2.5']],
    ['up to 30', ['up to 30']],
    ['prices went up to 30 dollars', ['30']],
    ['as many as 30, no more than 40', ['up to 30', 'at most 40']],
    ['its estimated death toll of 670', ['about 670']],
    ['over US$12 million', ['over 12000000']],
    ['over the last 10 days', ['10']],
    ['higher than the 5% of last year', ['5']],
    ['people over 65, children under 5 and women aged 30', ['age', 'age', 'age']],
    ['a 5-year-old boy', ['age']],
    ['fell 18%, dropped by more than 5% and was down 3 percent', ['-18', 'more than -5', '-3']],
    ['an 18% fall', ['-18']],
    ['fell to 18%', ['18']],
    ['he fell 9 feet', ['±9']],
    ['minus 5 degrees and -3.7%', ['-5', '-3.7']],
    ['about minus 1 foot, at least negative 2 and minus about 3', ['about -1', 'at least -2', 'about -3']],
    ['voted 48-52', ['48', '52']],
    ['9 feet to 14 feet', ['9..14', '9..14']],
    ['between 5 boats and 250 people', ['5', '250']],
    ['three in 10, two-thirds, half and a quarter of them', ['3/10', '2/3', '1/2', '1/4']],
    ['killed two in 24 hours', ['2', '24']],
    ['fallen 19.3% behind prices', ['19.3']],
    ['12 out of 20 ships', ['12', '20']],
    ['22 in 2021', ['22', 'year']],
    ['doubled, tripled and grew five times', ['x2', 'x3', 'x5']],
    ['on June 9, 2025 at 11:59 p.m., since 2014', ['date', 'date', 'clock', 'clock', 'year']],
    ['from 2000 to 2022', ['year', 'year']],
    ['6.5 per 100,000 people', ['6.5', 'base']],
    ['COVID-19 and an F-16', ['name', 'name']],
    ['half a million', ['500000']],
  ],
  ar: [
    ['ما لا يقل عن 67 ألفا و869', ['at least 67869']],
    ['بما لا يقل عن 67682 شهيدا', ['at least 67682']],
    ['30 قتيلا كحد أدنى و50 جريحا كحد أقصى', ['at least 30', 'at most 50']],
    ['واحد وعشرون، ثلاثة عشر، خمسة وثلاثون', ['21', '13', '35']],
    ['ثلاثمئة وخمسون شخصا', ['350']],
    ['ألفان ومئتان', ['2200']],
    ['مليون ونصف مليون', ['1500000']],
    ['مليونا شخص و3 ملايين دولار', ['3000000']],
    ['نحو ٣٫٥ مليار دولار', ['about 3500000000']],
    ['ثلثي السكان ونصف المنازل', ['2/3', '1/2']],
    ['واحد من كل أربعة أشخاص', ['1/4']],
    ['انخفضت المبيعات بنسبة 18%', ['-18']],
    ['نحو ناقص 3 درجات', ['about -3']],
    ['بين 10% و15%', ['10..15', '10..15']],
    ['منذ عام 2014 وفي 9 يونيو 2025 عند الساعة 09:00', ['year', 'date', 'date', 'clock', 'clock']],
    ['و1700 طن', ['1700']],
    ['أقل من 20 يوما', ['fewer than 20']],
  ],
  he: [
    ['לפחות 30 הרוגים', ['at least 30']],
    ['כ-25 אלף וב-1.5 מיליון', ['about 25000', '1500000']],
    ['יותר משלושים איש', ['more than 30']],
    ['כארבעים יום', ['about 40']],
    ['עשרים ושלושה, שלוש עשרה, מאה ועשרים', ['23', '13', '120']],
    ['חמשת אלפים', ['5000']],
    ['67 אלף ו-869', ['67869']],
    ['3 מיליון ב-2019', ['3000000', 'year']],
    ['שליש מהתושבים, שני שלישים ומחצית', ['1/3', '2/3', '1/2']],
    ['אחד מכל ארבעה', ['1/4']],
    ['פי 3 ופי שניים', ['x3', 'x2']],
    ['המחיר ירד ב-18%', ['-18']],
    ['כמינוס 3 מעלות, לפחות מינוס 5', ['about -3', 'at least -5']],
    ['לכל היותר 12, עד 15, פחות מ-600', ['at most 12', 'up to 15', 'fewer than 600']],
    ['ביום חמישי, 14 בספטמבר 2023, בשעה 23:59', ['date', 'date', 'clock', 'clock']],
    ['בין 90 ל-120', ['90..120', '90..120']],
  ],
  de: [
    ['rund 46.000 Menschen', ['about 46000']],
    ['mindestens 40 Tote', ['at least 40']],
    ['zweihunderteinundvierzig', ['241']],
    ['viertausendfünfhundert', ['4500']],
    ['anderthalb Millionen und eine halbe Million', ['1500000', '500000']],
    ['3,5 Mrd. Euro und 12 Mio. Euro', ['3500000000', '12000000']],
    ['zwei Drittel, die Hälfte, jeder Vierte, neun Zehntel', ['2/3', '1/2', '1/4', '9/10']],
    ['etwa doppelt so viele und dreimal so hoch', ['about x2', 'x3']],
    ['2,6 Punkte über der von 2018', ['2.6', 'year']],
    ['über 100, bis zu 30, knapp 20, gut 10', ['over 100', 'up to 30', 'nearly 20', 'over 10']],
    ['zwischen 10 und 15 Prozent', ['10..15', '10..15']],
    ['sank um 18 Prozent', ['-18']],
    ['etwa minus 3 Grad, mindestens minus 5', ['about -3', 'at least -5']],
    ['stieg um 3 Prozent', ['3']],
    ['am 29. September 2023 um 12 Uhr, seit 2014', ['date', 'date', 'clock', 'year']],
    ['ein Toter', ['1']],
  ],
  fr: [
    ['environ 46 000 personnes', ['about 46000']],
    ['quatre-vingt-dix-sept, soixante et onze, vingt et un', ['97', '71', '21']],
    ['deux cent trente', ['230']],
    ['3,5 milliards d’euros', ['3500000000']],
    ['plus de 300 millions, au moins 12, jusqu’à 15', ['more than 300000000', 'at least 12', 'up to 15']],
    ['moins de 20 et pas plus de 30', ['fewer than 20', 'at most 30']],
    ['une personne sur quatre, la moitié, deux tiers', ['1/4', '1/2', '2/3']],
    ['entre 10 % et 15 %', ['10..15', '10..15']],
    ['a baissé de 18 %', ['-18']],
    ['environ moins 3 degrés, au moins 3', ['about -3', 'at least 3']],
    ['le 9 juin 2025 à 12h30, depuis 2014', ['date', 'date', 'clock', 'year']],
    ['deux millions et demi', ['2500000']],
    ['a doublé', ['x2']],
  ],
  es: [
    ['unos 46.000 habitantes', ['some 46000']],
    ['más de 3,5 millones y 4,7 mil millones', ['more than 3500000', '4700000000']],
    ['treinta y siete, veintidós, quinientos', ['37', '22', '500']],
    ['dos mil quinientos', ['2500']],
    ['al menos 12, casi 20, hasta 30', ['at least 12', 'almost 20', 'up to 30']],
    ['uno de cada cuatro, la mitad, dos tercios', ['1/4', '1/2', '2/3']],
    ['entre 10% y 15%', ['10..15', '10..15']],
    ['cayó un 18%', ['-18']],
    ['el 9 de junio de 2025, desde 2014', ['date', 'date', 'year']],
    ['el triple', ['x3']],
    ['dos millones y medio', ['2500000']],
  ],
};

describe.each(Object.entries(TABLES))('%s', (tag, table) => {
  test.each(table)('%s', (text, readings) => {
    const language = languageOf(tag);
    if (language === null) throw new Error(`no reader for ${tag}`);
    expect(readAll(normalise(text), language).map(readingInShort)).toEqual(readings);
  });
});

test.each([
  // The unit is that of the number beside it.
  ['$5 and 6 people', ['currency', null]],
  ['5 percent of 6 people', ['percent', null]],
  ['6 people for 5 percent', [null, 'percent']],
  ['6 people who have to pay in $', [null]],
])('in %j the units are %j', (text, kinds) => {
  const language = languageOf('en');
  expect(language && readAll(text, language).map(({ unit }) => unit?.kind ?? null)).toEqual(kinds);
});

test('a number beside one that counts nothing counts', () => {
  const language = languageOf('en');
  expect(language && readAll('room for 12, 53, who came', language).map(({ noCount }) => noCount)).toEqual([
    null,
    'age',
  ]);
});

test('a language that is not read has no reader', () => {
  expect(languageOf('pt-BR')).toBeNull();
  expect(languageOf('de-CH')?.code).toBe('de');
});
