import { foldWord, table } from '../fold.ts';
import type { Atom, NumberWords } from '../language.ts';

const scale = (words: string, power: number) =>
  words.split(' ').map((word): [string, Atom] => [foldWord(word), { power }]);

const ATOMS = new Map<string, Atom>([
  ...table(
    'صفر واحد/واحدة/أحد/إحدى اثنان/اثنين/اثنتان/اثنتين/اثنا/اثني/اثنتا/اثنتي ثلاث/ثلاثة أربع/أربعة خمس/خمسة ست/ستة سبع/سبعة ثمان/ثماني/ثمانية تسع/تسعة عشر/عشرة',
    (place) => place,
  ),
  ...table(
    'عشرون/عشرين ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين',
    (place) => 10 * (place + 2),
  ),
  ...table(
    'مئتان/مئتين/مئتا/مئتي/مائتان/مائتين/مائتا/مائتي ثلاثمئة/ثلاثمائة أربعمئة/أربعمائة خمسمئة/خمسمائة ستمئة/ستمائة سبعمئة/سبعمائة ثمانمئة/ثمانمائة/ثمانيمائة تسعمئة/تسعمائة',
    (place) => 100 * (place + 2),
  ),
  ...table('ألفان/ألفين/ألفي', () => 2000),
  ...table('مليونان/مليونين/مليوني', () => 2e6),
  ...table('ملياران/مليارين/ملياري', () => 2e9),
  ...scale('مئة مائة', 2),
  ...scale('ألف ألفا آلاف', 3),
  ...scale('مليون مليونا ملايين', 6),
  ...scale('مليار مليارا مليارات', 9),
  ...scale('تريليون تريليونا تريليونات', 12),
]);
const ALONE = new Set(['مئة', 'مائة', 'ألف', 'مليون', 'مليار', 'تريليون'].map(foldWord));

export const words: NumberWords = {
  atomsOf: (word) => {
    const atom = ATOMS.get(word);
    return atom === undefined ? null : [atom];
  },
  startsAlone: (word) => ALONE.has(word),
  joiners: new Set(),
  unitsFirst: true,
  teensBehind: true,
  scores: false,
  joinsTens: true,
  halfBefore: /^نصف /,
  halfAfter: /^ ونصف(?: (?:ال)?(?:الف|مليون|مليار))?(?!\p{L})/u,
  articles: new Set(),
  collectives: new Map(),
  vague: null,
  indefinite: null,
  halfBehindUnit:
    /^ (?:ساعات?|ايام|يوما?|اسابيع|اشهر|شهرا?|سنوات|سنة|اعوام|عاما?|امتار|كيلومترات?|درجة|درجات|اطنان) ونصف(?: ال[\p{L}]+)?(?!\p{L}| \p{L})/u,
};
