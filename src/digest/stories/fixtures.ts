import type { Quantity } from '../schema.ts';

/** One figure of a story: the quote, its quantity, unit, as of when, and who says it ("" = the article). */
export type Row = readonly [quote: string, quantity: Quantity, unit: string, asOf: string, saidBy: string];

/**
 * What seven invented stories say, as a careful reader would put it down.
 */
export const EXPECTED: Readonly<Record<string, readonly Row[]>> = {
  'storm.txt': [
    [
      'at least 38 people',
      { qualifier: 'at least', value: 38 },
      'people',
      '2025-06-09',
      'the interior ministry',
    ],
    [
      'two-thirds of the coast',
      { qualifier: 'exact', ratio: [2, 3] },
      'of the coast',
      '2025-06-09',
      'the interior ministry',
    ],
    ['61 dead', { qualifier: 'exact', value: 61 }, 'people', '2025-06-09', 'the national Red Crescent'],
    [
      '12 children under 5',
      { qualifier: 'exact', value: 12 },
      'children',
      '2025-06-09',
      'the national Red Crescent',
    ], // 5 is an age: no figure, and "under" is no hedge of 12
    [
      'Between 90 people and 120 people',
      { qualifier: 'between', low: 90, high: 120 },
      'people',
      '2025-06-09',
      'the interior ministry',
    ],
    // "Hundreds of houses": the article gives no number. A digest may say "hundreds" in words; a value of 200 is refused.
    ['155.5 mph', { qualifier: 'exact', value: 155.5 }, 'mph', '2025-06-09', 'the weather service'],
    [
      'above the 140 mph it had forecast',
      { qualifier: 'exact', value: 140 },
      'mph',
      '2025-06-06',
      'the weather service',
    ], // a comparison, not "over 140"
    [
      '9 feet to 14 feet',
      { qualifier: 'between', low: 9, high: 14 },
      'feet',
      '2025-06-09',
      'the weather service',
    ],
    ['One in four of the town', { qualifier: 'exact', ratio: [1, 4] }, 'bridges', '2025-06-09', ''],
    [
      'nearly triple its usual height',
      { qualifier: 'nearly', times: 3 },
      'its usual height',
      '2025-06-09',
      '',
    ],
    ['2 1/2 feet', { qualifier: 'exact', value: 2.5 }, 'feet', '2025-06-09', ''],
    ['Some 46,000 people', { qualifier: 'some', value: 46000 }, 'people', '2025-06-09', ''],
    ['$1.5B', { qualifier: 'exact', value: 1.5e9 }, 'USD', '2025-06-09', 'the ministry'],
    ['US$12 million', { qualifier: 'exact', value: 12e6 }, 'USD', '2025-06-09', ''],
    ['over US$30 million', { qualifier: 'over', value: 30e6 }, 'USD', '2025-06-09', 'the Red Crescent'],
    ['Over the past 12 months', { qualifier: 'exact', value: 12 }, 'months', '2025-06-09', ''], // "over" is a span of time here
    [
      'less than half of the average',
      { qualifier: 'fewer than', ratio: [1, 2] },
      'of the average',
      '2025-06-09',
      '',
    ],
  ],
  'strike.txt': [
    ['a raise of 46%', { qualifier: 'exact', value: 46 }, 'percent', '2023-09-13', 'the union'],
    [
      'between 10% and 15%',
      { qualifier: 'between', low: 10, high: 15 },
      'percent',
      '2023-09-13',
      'the port companies',
    ],
    ['went up to 14.5%', { qualifier: 'exact', value: 14.5 }, 'percent', '2023-09-13', 'one of them'], // rose to, not "at most"
    ['About 13,000 workers', { qualifier: 'about', value: 13000 }, 'workers', '2023-09-13', ''],
    ['$825 million', { qualifier: 'exact', value: 825e6 }, 'USD', '2023-09-13', ''],
    ['$500 a week', { qualifier: 'exact', value: 500 }, 'USD a week', '2023-09-13', ''],
    [
      'over the last 10 days',
      { qualifier: 'exact', value: 10 },
      'days',
      '2023-09-13',
      "the companies' spokesperson",
    ],
    ['97% to 3%', { qualifier: 'exact', value: 97 }, 'percent', '2023-09-13', ''], // a vote, not a range
    ['more than nine in ten', { qualifier: 'more than', ratio: [9, 10] }, 'of members', '2023-09-13', ''],
    [
      '€300m a day',
      { qualifier: 'exact', value: 300e6 },
      'EUR a day',
      '2023-09-13',
      'a study for the chamber of commerce',
    ],
    [
      'no more than €120m',
      { qualifier: 'at most', value: 120e6 },
      'EUR a day',
      '2023-09-13',
      "the union's own economists",
    ], // disagrees with the one above
    ['40 days', { qualifier: 'exact', value: 40 }, 'days', '2019', ''],
    ['19.3%', { qualifier: 'exact', value: 19.3 }, 'percent', '2023-09-13', 'the union'],
  ],
  'results.txt': [
    ['fell 18%', { qualifier: 'exact', value: -18 }, 'percent', '2024-08-02', ''],
    [
      'dropped by almost half',
      { qualifier: 'almost', ratio: [-1, 2] },
      'of sales',
      '2024-08-02',
      'the company',
    ],
    ['$4.7 billion', { qualifier: 'exact', value: 4.7e9 }, 'USD', '2024-06', ''],
    ['down 45% from a year earlier', { qualifier: 'exact', value: -45 }, 'percent', '2024-06', ''],
    ['less than the $4.9 billion', { qualifier: 'exact', value: 4.9e9 }, 'USD', '2024-08-02', 'analysts'], // a comparison
    [
      'between 47 cents and 51 cents',
      { qualifier: 'between', low: 47, high: 51 },
      'US cents a share',
      '2024-06',
      'the company',
    ],
    [
      '$950 million to $995 million',
      { qualifier: 'between', low: 950e6, high: 995e6 },
      'USD',
      '2024-06',
      'the company',
    ],
    ['6.8 million phones', { qualifier: 'exact', value: 6.8e6 }, 'phones', '2024-06', ''], // the series of quarters: 9.1, 11.2, 6.8 and, a year before, 13.7
    ['13.7 million a year earlier', { qualifier: 'exact', value: 13.7e6 }, 'phones', '2023-06', ''],
    ['11.2 million in the quarter to March', { qualifier: 'exact', value: 11.2e6 }, 'phones', '2024-03', ''],
    ['9.1 million in the quarter to December', { qualifier: 'exact', value: 9.1e6 }, 'phones', '2023-12', ''],
    ['4,500 jobs', { qualifier: 'exact', value: 4500 }, 'jobs', '2024-08-02', ''],
    ['two in five of its staff', { qualifier: 'exact', ratio: [2, 5] }, 'of its staff', '2024-08-02', ''],
    ['from -6.1% to -3.7%', { qualifier: 'exact', value: -3.7 }, 'percent', '2024-08-02', ''], // 3.7 without the sign is refused
    ['3.1% in July', { qualifier: 'exact', value: 3.1 }, 'percent', '2024-07', ''],
    ['above the 2.9% expected', { qualifier: 'exact', value: 2.9 }, 'percent', '2024-07', ''],
    ['2.6% for the year', { qualifier: 'exact', value: 2.6 }, 'percent', '2024', 'the central bank'], // a forecast, drawn as one
    ['tripled to over $2.9 billion', { qualifier: 'over', value: 2.9e9 }, 'USD', '2024-08-02', ''],
    ['roughly £1.3bn', { qualifier: 'roughly', value: 1.3e9 }, 'GBP', '2024-08-02', ''],
  ],
  'outbreak.txt': [
    [
      'an estimated 136,200 people',
      { qualifier: 'about', value: 136200 },
      'people',
      '2022',
      'a report by two health bodies',
    ],
    [
      '43% more than the year before',
      { qualifier: 'exact', value: 43 },
      'percent',
      '2022',
      'a report by two health bodies',
    ], // "more than the year before" is no hedge
    ['about 9.2 million cases in 2022', { qualifier: 'about', value: 9.2e6 }, 'cases', '2022', ''],
    ['7.8 million in 2021', { qualifier: 'exact', value: 7.8e6 }, 'cases', '2021', ''],
    ['7.5 million in 2020', { qualifier: 'exact', value: 7.5e6 }, 'cases', '2020', ''],
    ['9.9 million in 2019', { qualifier: 'exact', value: 9.9e6 }, 'cases', '2019', ''],
    [
      'estimated to have averted 57 million deaths',
      { qualifier: 'about', value: 57e6 },
      'deaths',
      '2000/2022',
      '',
    ],
    ['Twenty-two million children', { qualifier: 'exact', value: 22e6 }, 'children', '2022', ''],
    ['11 million missed their second', { qualifier: 'exact', value: 11e6 }, 'children', '2022', ''],
    ['More than half of them', { qualifier: 'more than', ratio: [1, 2] }, 'of them', '2022', ''],
    ['6.5 per 100,000 people', { qualifier: 'exact', value: 6.5 }, 'per 100,000 people', '2022', ''],
    ['twice that in the countryside', { qualifier: 'exact', times: 2 }, 'that rate', '2022', ''],
    [
      'Fewer than one in 1,000',
      { qualifier: 'fewer than', ratio: [1, 1000] },
      'vaccinated children',
      '2022',
      '',
    ],
    ['Thirty-seven countries', { qualifier: 'exact', value: 37 }, 'countries', '2022', ''],
    ['22 in 2021', { qualifier: 'exact', value: 22 }, 'countries', '2021', ''],
    ['from 81% in 2021', { qualifier: 'exact', value: 81 }, 'percent', '2021', ''],
    ['83% in 2022', { qualifier: 'exact', value: 83 }, 'percent', '2022', ''],
    ['below the 86% of 2019', { qualifier: 'exact', value: 86 }, 'percent', '2019', ''], // a comparison
  ],
  'floods-ar.txt': [
    [
      'ما لا يقل عن 67 ألفا و869 رأسا',
      { qualifier: 'at least', value: 67869 },
      'رأسا',
      '2025-06-09',
      'وزارة الداخلية',
    ],
    ['نحو 1.9 مليون شخص', { qualifier: 'about', value: 1.9e6 }, 'شخص', '2025-06-09', 'وزارة الداخلية'],
    ['٢٠ شخصا', { qualifier: 'exact', value: 20 }, 'شخص', '2025-06-09', 'الهلال الأحمر'],
    ['أكثر من ٤٦٬٠٠٠ منزل', { qualifier: 'more than', value: 46000 }, 'منزل', '2025-06-09', 'الهلال الأحمر'],
    ['سبعة رجال', { qualifier: 'exact', value: 7 }, 'رجال', '2025-06-08', ''],
    ['12 امرأة', { qualifier: 'exact', value: 12 }, 'امرأة', '2025-06-08', ''], // stands as "و12 امرأة": the particle does not hide the quote
    ['ما بين 90 و120 شخصا', { qualifier: 'between', low: 90, high: 120 }, 'شخص', '2025-06-09', ''],
    ['251 من أصل 300 شاحنة', { qualifier: 'exact', value: 251 }, 'شاحنة', '2025-06-09', ''], // "251 of 300": no hedge
    ['7,8 درجات', { qualifier: 'exact', value: 7.8 }, 'درجة', '2025-06-09', ''],
    ['بما يقارب 300 مليون دولار', { qualifier: 'about', value: 3e8 }, 'USD', '2025-06-09', 'الوزارة'],
  ],
  'strike-he.txt': [
    ['כ-25 אלף עובדים', { qualifier: 'about', value: 25000 }, 'עובדים', '2023-09-13', 'האיגוד'],
    ['העלאה של 46%', { qualifier: 'exact', value: 46 }, 'percent', '2023-09-13', 'האיגוד'],
    ['בין 10% ל-15%', { qualifier: 'between', low: 10, high: 15 }, 'percent', '2023-09-13', 'החברות'],
    ['לפחות 3 נמלים', { qualifier: 'at least', value: 3 }, 'נמלים', '2023-09-13', ''],
    ['ויותר מ-1,200 אוניות', { qualifier: 'more than', value: 1200 }, 'אוניות', '2023-09-13', ''],
    ['בכ-1.5 מיליון דולר', { qualifier: 'about', value: 1.5e6 }, 'USD', '2023-09-13', 'דובר החברות'],
    ['בפחות מ-600 אלף', { qualifier: 'fewer than', value: 6e5 }, 'USD', '2023-09-13', 'האיגוד'],
    ['כמעט 9,000 עובדים', { qualifier: 'almost', value: 9000 }, 'עובדים', '2019', ''],
    ['ארבעים יום', { qualifier: 'exact', value: 40 }, 'יום', '2019', ''],
  ],
  'wahl-de.txt': [
    ['rund 46.000 Menschen', { qualifier: 'about', value: 46000 }, 'Menschen', '2023-09-24', ''],
    ['71,4 Prozent', { qualifier: 'exact', value: 71.4 }, 'percent', '2023-09-24', ''],
    ['2,6 Punkte über der von 2018', { qualifier: 'exact', value: 2.6 }, 'Punkte', '2023-09-24', ''], // "über" is no hedge here
    ['mindestens 38,5 Prozent', { qualifier: 'at least', value: 38.5 }, 'percent', '2023-09-24', ''],
    ['höchstens 29 Prozent', { qualifier: 'at most', value: 29 }, 'percent', '2023-09-24', ''],
    ['knapp neun Zehntel der Bezirke', { qualifier: 'nearly', ratio: [9, 10] }, 'Bezirke', '2023-09-24', ''],
    ['rund 3,5 Milliarden Euro', { qualifier: 'about', value: 3.5e9 }, 'EUR', '2023-09-25', ''],
    [
      'etwa doppelt so viel',
      { qualifier: 'about', times: 2 },
      'so viel wie vor zehn Jahren',
      '2023-09-25',
      '',
    ],
  ],
};
