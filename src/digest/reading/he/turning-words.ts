import type { TurningLists } from '../language.ts';

/** Beside the hedges of `hedges.ts`. */
export const turning: TurningLists = {
  hedges: `בכ וכ שכ מכ מתחת רק בקושי בדיוק אולי קרוב כמה מינוס פלוס`,
  trailing: 'לפחות בערך לערך |"לכל היותר"|"או יותר"|"או פחות"',
  negations: 'לא אין אינו אינם אינה מעולם הכחיש הכחישה',
  articles: 'של',
  helpers: 'היו היה הייתה יהיו עוד עדיין',
  stops: 'או אבל אשר כאשר כי אם',
  joints: 'עד או',
  between: 'בין',
  and: 'ל ו',
  scales: 'מאה אלף אלפים מיליון מיליארד',
  particle: 'ו',
};
