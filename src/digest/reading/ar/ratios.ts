import { table } from '../fold.ts';
import type { Ratios } from '../language.ts';

const END = String.raw`(?![\p{L}])`;
const share = (words: string) => new RegExp(`^(?:ال)?(?:${words})${END}`, 'u');

export const ratios: Ratios = {
  shares: [
    [new RegExp(`^نصف(?! (?:مليون|مليار|الف))${END}`, 'u'), [1, 2]],
    [share('ثلثي|ثلثا|ثلثين|ثلثان'), [2, 3]],
    [share('ثلث'), [1, 3]],
    [share('ربع(?! (?:الاول|الثاني|الثالث|الرابع|الاخير))'), [1, 4]],
  ],
  parts: new Map([...table('أثلاث أرباع أخماس أسداس أسباع أثمان أتساع أعشار', (place) => place + 3)]),
  joints: [
    { pattern: /^ (?:[\p{L}]+ )?من (?:بين )?كل $/u, sure: true },
    { pattern: /^ من (?:اصل|بين) $/, sure: false },
  ],
  multiples: [
    [new RegExp(`^(?:ضعف|ضعفي|ضعفا|ضعفين|تضاعف|تضاعفت|يتضاعف|مضاعفة)${END}`, 'u'), 2],
    [new RegExp(`^(?:ثلاثة اضعاف)${END}`, 'u'), 3],
  ],
  oneOfEach: { before: /(?:^|[^\p{L}])(?![\p{L}]+(?:ان|ين) )[\p{L}]+ من (?:بين )?كل $/u, counted: null },
  timesAfter: /^ (?:اضعاف|مرات)(?!\p{L})/u,
  timesBefore: null,
};
