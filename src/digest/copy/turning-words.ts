/**
 * Words that turn a number or a statement when they stand right beside its quote, by language. Only for seeing that
 * a copy of the article says something else there than the article does: what they make of the number is not asked.
 */
export interface TurningWords {
  /** Before a number, right beside it. */
  readonly hedges: ReadonlySet<string>;
  /** After a number and at most two words for what is counted. */
  readonly trailing: ReadonlySet<string>;
  /** Before or after, with a few words between. */
  readonly negations: ReadonlySet<string>;
  /** Between a hedge and its number. */
  readonly articles: ReadonlySet<string>;
  /** Between a negation and what it negates, beside articles; they do not count as words between. */
  readonly helpers: ReadonlySet<string>;
  /** Where another clause begins, which a negation does not reach into. */
  readonly stops: ReadonlySet<string>;
  /** Between the two numbers of a range. */
  readonly joints: ReadonlySet<string>;
  /** The word after which "and" is such a joint, too. */
  readonly between: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Right after a number: so many times more. */
  readonly scales: ReadonlySet<string>;
  /** Attached to the word that follows: "و" in Arabic, "ו" in Hebrew. */
  readonly particle: string;
}

type Lists = Partial<Record<Exclude<keyof TurningWords, 'particle'>, string>> & {
  readonly particle?: string;
};

/** The words of a language, by its tag; English ones for a language that is not read. */
export function turningWords(language: string): TurningWords {
  const [primary = ''] = language.toLowerCase().split('-');
  return BY_LANGUAGE.get(primary) ?? ENGLISH;
}

/** A list: single words apart by blanks, phrases in quotation marks, and "|" before and between these. */
function words(lists: Lists): TurningWords {
  const set = (text = '') => new Set(text.split('|').flatMap((part) => phrases(part)));
  return {
    hedges: set(lists.hedges),
    trailing: set(lists.trailing),
    negations: set(lists.negations),
    articles: set(lists.articles),
    helpers: set(lists.helpers),
    stops: set(lists.stops),
    joints: set(lists.joints),
    between: set(lists.between),
    and: set(lists.and),
    scales: set(lists.scales),
    particle: lists.particle ?? '',
  };
}

function phrases(part: string): readonly string[] {
  const trimmed = part.trim();
  if (trimmed === '') return [];
  return trimmed.startsWith('"') ? [trimmed.replaceAll('"', '')] : trimmed.split(/\s+/);
}

const ENGLISH = words({
  hedges: `over about some roughly around nearly almost above exceeding approximately approx circa ca estimated perhaps
    maybe possibly probably near nearing approaching virtually practically under below well just only merely mere barely
    hardly scarcely exactly precisely slightly somewhat easily comfortably considerably significantly substantially far
    much fully little several many few allegedly reportedly supposedly purportedly apparently alleged reported supposed
    minus plus negative without half double twice triple thrice minimum maximum sub
    |"more than"|"less than"|"fewer than"|"greater than"|"higher than"|"lower than"|"at least"|"at most"|"up to"|"close to"
    |"not quite"|"short of"|"shy of"|"as many as"|"as much as"|"as few as"|"as little as"|"as high as"|"in excess of"
    |"upward of"|"upwards of"|"a minimum of"|"a maximum of"|"at the least"|"at the very least"|"at the most"|"not exceeding"
    |"in the region of"|"in the order of"|"on the order of"|"more or less"|"estimated at"|"anything but"|"all but"
    |"a third of"|"a quarter of"|"half of"|"part of"|"a fraction of"|"something like"|"as good as"`,
  trailing: `odd plus |"or so"|"or thereabouts"|"or more"|"or over"|"or above"|"or fewer"|"or less"|"or under"|"or below"
    |"at least"|"at the least"|"at the very least"|"at most"|"at the most"|"give or take"|"more or less"|"if not more"|"if that"|"at best"
    |"at worst"|"and counting"|"or not"`,
  negations: `not no never neither nor none cannot denied denies deny denying disputed disputes doubts doubted
    falsely wrongly untrue false`,
  articles: `the a an another further additional total of its their his her those these all`,
  helpers: `have has had been be being is are was were will would can could do does did in for to by at with from that yet
    still longer said`,
  stops: `and but or who whom whose which when where while how whether if because after before since until although though`,
  joints: 'to or',
  between: 'between',
  and: 'and',
  scales: 'hundred thousand million billion trillion dozen percent m bn k',
});

const BY_LANGUAGE: ReadonlyMap<string, TurningWords> = new Map([
  ['en', ENGLISH],
  [
    'de',
    words({
      hedges: `knapp fast rund etwa ungefähr circa ca zirka mindestens höchstens maximal minimal über unter beinahe nahezu gut
        nur lediglich bloß kaum genau exakt weit deutlich annähernd schätzungsweise vielleicht angeblich ohne minus plus halb
        |"mehr als"|"weniger als"|"bis zu"|"an die"|"nicht ganz"|"um die"`,
      trailing: 'mindestens höchstens ungefähr |"oder mehr"|"oder weniger"|"oder so"',
      negations:
        'nicht kein keine keinen keiner keinem keines nie niemals weder bestreitet bestritt dementierte',
      articles: 'der die das den dem des ein eine einen von insgesamt weitere weiteren',
      helpers:
        'haben hat hatte hatten sind ist war waren wurden wurde werden worden in für zu bei mit noch mehr',
      stops: 'und aber oder wer welche welcher welches wenn wo während wie ob weil nachdem bevor seit dass',
      joints: 'bis oder',
      between: 'zwischen',
      and: 'und',
      scales: 'hundert tausend million millionen milliarde milliarden billion billionen prozent mio mrd',
    }),
  ],
  [
    'fr',
    words({
      hedges: `environ quelque quelques près presque plus moins jusqu'à seulement exactement guère approximativement moitié
        peut-être |"près de"|"plus de"|"moins de"|"au moins"|"au plus"|"autour de"|"à peine"|"jusqu'à"|"bien plus de"`,
      trailing: 'environ |"au moins"|"au plus"|"ou plus"|"ou moins"|"au minimum"|"au maximum"',
      negations: 'ne pas jamais aucun aucune ni non nie dément',
      articles: 'le la les l un une des de du ces ses leurs',
      helpers: 'a ont avait avaient est sont était étaient été sera seront en pour à par avec encore',
      stops: 'et mais ou qui que dont quand où comment si parce après avant depuis',
      joints: 'à ou',
      between: 'entre',
      and: 'et',
      scales: 'cents mille million millions milliard milliards',
    }),
  ],
  [
    'es',
    words({
      hedges: `unos unas aproximadamente casi hasta apenas solo sólo solamente exactamente cerca alrededor sobre menos más
        |"cerca de"|"alrededor de"|"más de"|"menos de"|"al menos"|"por lo menos"|"como mucho"|"como máximo"|"en torno a"`,
      trailing:
        'aproximadamente |"al menos"|"por lo menos"|"como mínimo"|"como máximo"|"o más"|"o menos"|"más o menos"',
      negations: 'no nunca jamás ni ningún ninguna tampoco niega negó',
      articles: 'el la los las un una de del estos esos sus otros otras',
      helpers: 'ha han había habían es son era eran fue fueron sido será en para por a con todavía aún',
      stops: 'y pero o que quien cual cuando donde como si porque después antes desde',
      joints: 'a o',
      between: 'entre',
      and: 'y',
      scales: 'cientos mil millón millones',
    }),
  ],
  [
    'ar',
    words({
      hedges: `نحو حوالي زهاء قرابة تقريبا قرب فوق تحت فقط بالكاد ربما زائد ناقص
        |"أكثر من"|"أقل من"|"ما يقارب"|"ما يقرب من"|"بما يقارب"|"ما لا يقل عن"|"لا يقل عن"|"لا يزيد على"|"لا يزيد عن"|"يصل إلى"
        |"ما يصل إلى"|"على الأقل"|"على الأكثر"|"ما يزيد على"|"ما يزيد عن"|"يزيد على"`,
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
    }),
  ],
  [
    'he',
    words({
      hedges: `כ בכ וכ שכ מכ כמעט לפחות בערך לערך מעל מתחת רק בקושי בדיוק אולי קרוב כמה מינוס פלוס
        |"יותר מ"|"פחות מ"|"למעלה מ"|"לכל היותר"|"עד ל"|"קרוב ל"|"לא יותר מ"|"לא פחות מ"`,
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
    }),
  ],
]);
