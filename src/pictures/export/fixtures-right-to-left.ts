import { tinyDigest } from '../../digest/fixtures.ts';
import { isolateWords } from '../../digest/isolate-words.ts';
import type { Digest } from '../../digest/schema.ts';
import { keysOf } from '../../lib/keys-of.ts';
import { makeShapedWords } from '../../tools/typeface-tables/make-shaped-words.ts';
import { setRightToLeft } from '../typeface/shaped-words.ts';
import { visualOrder } from '../typeface/visual-order.ts';

/** What the stories `floods-ar.txt` and `strike-he.txt` tell, in a digest's words. */
const WORDS = {
  ar: {
    title: 'ما أحصته وزارة الداخلية والهلال الأحمر بعد الفيضانات (9 يونيو 2025)',
    label: 'منازل تضررت في الميناء وAP وما حولها، بينها 12٪ من المدارس',
    actor: 'وزارة الداخلية',
    publisher: 'صحيفة الميناء',
  },
  he: {
    title: 'כ-25 אלף עובדים יפתחו בשביתה בנמלים, מול 9,000 ב-2019',
    label: 'עובדים שיפתחו בשביתה (לדברי האיגוד), בין 10% ל-15% מהם ב-AP',
    actor: 'איגוד עובדי הנמל',
    publisher: 'עיתון הנמל',
  },
} as const;

export type RightToLeftLanguage = keyof typeof WORDS;
export const RIGHT_TO_LEFT = keysOf(WORDS);

/** The small digest in such words as a page reads it; the typeface knows them from then on. */
export function rightToLeftDigest(language: RightToLeftLanguage): Digest {
  const { title, label, actor, publisher } = WORDS[language];
  const { actors, charts, figures, events, source } = tinyDigest();
  const written = tinyDigest({
    language,
    headline: title,
    source: { ...source, publisher },
    actors: actors.map((each) => ({ ...each, name: actor })),
    charts: charts.map((each) => ({ ...each, title })),
    figures: figures.map((each) => ({ ...each, label })),
    events: events.map((each) => ({ ...each, label })),
  });
  setRightToLeft({ words: makeShapedWords(JSON.stringify(written), language), order: visualOrder });
  return isolateWords(written);
}
