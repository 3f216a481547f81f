import type { TurningLists } from '../language.ts';

/** Beside the hedges of `hedges.ts`. */
export const turning: TurningLists = {
  hedges: `قرب تحت فقط بالكاد ربما زائد ناقص|"بما يقارب"|"ما يصل إلى"`,
  trailing: 'تقريبا |"على الأقل"|"على الأكثر"|"كحد أدنى"|"كحد أقصى"|"أو أكثر"|"أو أقل"',
  negations: 'ليس ليست ليسوا لم لن لا غير نفى نفت',
  articles: 'من',
  helpers: 'قد كان كانت في إلى عن على بعد',
  stops: 'أو الذي التي الذين حين حيث بينما يزال تزال زال يزالون',
  joints: 'إلى أو',
  between: 'بين',
  and: 'و',
  scales: 'مئة ألف آلاف ألفا مليون ملايين مليار مليارات',
  particle: 'و',
};
