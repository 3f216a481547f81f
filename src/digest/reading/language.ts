import type { Qualifier } from '../qualifiers.ts';

/** What one number word does: adds so much, or multiplies what stands before it by a power of ten. */
export type Atom = number | { readonly power: number };

/** How a language writes numbers in digits. */
export interface Numerals {
  /** The mark between thousands and the one before a fraction; white space between thousands is read everywhere. */
  readonly group: string;
  readonly decimal: string;
  /** True where the other mark is met as well and can mean nothing else: "7,8" and "7.8" in Arabic. */
  readonly eitherDecimal: boolean;
  /** Powers of ten by the word behind the digits: "million", "crore", "ألف". They may follow each other. */
  readonly scales: ReadonlyMap<string, number>;
  /** Powers by the mark at the digits or after a blank ("bn"), where money is counted ("$5m"). */
  readonly moneyMarks: ReadonlyMap<string, number>;
  /** Marks that are read without money too: "5bn", "2M". Letters as they are written. */
  readonly marks: ReadonlyMap<string, number>;
  /** The joiner where digits go on behind a scale word: "67 ألفا و869"; `null` where they do not. */
  readonly goesOn: string | null;
}

/** How a language says numbers in words. Words are given as `foldWord` leaves them. */
export interface NumberWords {
  readonly atomsOf: (word: string) => readonly Atom[] | null;
  /** Whether a scale word is a number without one before it: "mille", "אלף", but not "million". */
  readonly startsAlone: (word: string) => boolean;
  /** Words between the parts of one number: "and", "und", "et". */
  readonly joiners: ReadonlySet<string>;
  /** True for "fünfundzwanzig": the unit before the ten. */
  readonly unitsFirst: boolean;
  /** True for "ثلاثة عشر", "שלוש עשרה": ten behind a unit makes a teen. */
  readonly teensBehind: boolean;
  /** True for French: "soixante-dix", "quatre-vingt-dix-sept". */
  readonly scores: boolean;
  /** True where a joiner may stand between ten and unit: "treinta y siete", but not "twenty and five". */
  readonly joinsTens: boolean;
  /** Words for a half before a scale ("half a", "eine halbe") and behind a number ("and a half"). */
  readonly halfBefore: RegExp | null;
  readonly halfAfter: RegExp | null;
  /** Words for one that are mostly articles: never a number of their own. */
  readonly articles: ReadonlySet<string>;
  /** Words that multiply by so many: "dozen", "vingtaine", "centenar". */
  readonly collectives: ReadonlyMap<string, number>;
  /** Those of them that are about so many where nothing else is said: "une vingtaine". */
  readonly vague: RegExp | null;
  /** Before a scale word that would start a number, what leaves open how many: "mehrere hundert". */
  readonly indefinite: RegExp | null;
  /** A half behind what is counted: "trois heures et demie". */
  readonly halfBehindUnit: RegExp | null;
}

/** Shares and multiples in words. */
export interface Ratios {
  /** Words that are a share alone: "half", "moitié", "ثلثي". */
  readonly shares: readonly (readonly [RegExp, readonly [number, number]])[];
  /** Words for a part behind a number: "thirds", "Zehntel". */
  readonly parts: ReadonlyMap<string, number>;
  /** What joins two numbers to a share: "in", "sur"; `sure` is false where it may be a count of so many too. */
  readonly joints: readonly { readonly pattern: RegExp; readonly sure: boolean }[];
  /** Words that are a multiple alone: "twice", "tripled". */
  readonly multiples: readonly (readonly [RegExp, number])[];
  /** Before a number, one with its noun: "one child in", of "one child in five"; and what may not stand behind. */
  readonly oneOfEach: { readonly before: RegExp; readonly counted: RegExp | null } | null;
  /** What stands behind, or before, the number of a multiple: "times", "fois", "פי". */
  readonly timesAfter: RegExp | null;
  readonly timesBefore: RegExp | null;
}

/** Words that leave a number open, and those that look so. */
export interface Hedges {
  /** Words right before a number, the number's particle ("מ-") cut off. */
  readonly before: Readonly<Record<string, readonly Qualifier[]>>;
  /** Hedges that are written onto the number ("כ-25") or stand at some distance ("estimated toll of"). */
  readonly patterns: readonly (readonly [RegExp, readonly Qualifier[]])[];
  readonly after: readonly (readonly [RegExp, readonly Qualifier[]])[];
  /** What may stand between a hedge and its number. */
  readonly between: RegExp;
  /** Those of `before` that compare, where an article follows: "above the 2.9% expected". */
  readonly compares: RegExp;
  /** Text before a number in which the hedge at its end is none: "went up to", "2,6 Punkte über". */
  readonly noHedge: readonly RegExp[];
  /** Those of `before` that have another sense, so that an author may say that it is meant. */
  readonly otherSense: RegExp;
}

interface Ranges {
  /** At the end of the text before the first number. */
  readonly between: RegExp;
  readonly from: RegExp | null;
  /** All that stands between the numbers, units left out. */
  readonly afterBetween: RegExp;
  readonly joint: RegExp;
  /** All that stands between two numbers where one becomes the other: "von 3 auf 5 Millionen". */
  readonly goesTo: RegExp;
}

/** Words that say which way a number goes. */
interface Signs {
  /** "minus" before a number, and nothing before that word: a hedge may stand there. */
  readonly minus: RegExp;
  /** "fell", "down", "a drop of" before a number, hedges left out. */
  readonly fallBefore: RegExp;
  /** "lost": a loss may be counted with either sign. */
  readonly lossBefore: RegExp | null;
  /** " fall", " lower" behind a number and its unit. */
  readonly fallAfter: RegExp | null;
  /** Behind a number and its unit, " lower", " less": a difference that may be counted with either sign. */
  readonly lessAfter: RegExp | null;
  /** Behind a number, what makes it one below zero: " degrees below zero". */
  readonly belowZeroAfter: RegExp;
  /** Behind a number, what makes a fall a distance: "fallen 19.3% behind prices". */
  readonly distanceAfter: RegExp | null;
  /** Behind a number, what makes it the start of a fall, if not the fall: "de 40 %" of "baissé de 40 % à 30 %". */
  readonly changeAfter: RegExp | null;
}

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

/** A language's own: single words apart by blanks, phrases in quotation marks, and "|" before and between these. */
export type TurningLists = Partial<Record<Exclude<keyof TurningWords, 'particle'>, string>> & {
  readonly particle?: string;
};

/** Why a number counts nothing. */
export type NoCountKind = 'year' | 'date' | 'clock' | 'age' | 'base' | 'name' | 'ordinal';

export interface Language {
  readonly code: string;
  readonly numerals: Numerals;
  readonly words: NumberWords;
  readonly ratios: Ratios;
  readonly hedges: Hedges;
  readonly ranges: Ranges;
  readonly signs: Signs;
  /** Letters that are written onto the word or number behind them: "و", "ב-". A regular expression's source. */
  readonly particles: string;
  /** Stretches of text whose numbers count nothing. */
  readonly noCounts: readonly (readonly [RegExp, NoCountKind])[];
  /** Words that count without saying how many: "hundreds". */
  readonly uncounted: RegExp;
  /** Words of what is still to come. */
  readonly expected: RegExp;
  /** Words of units behind a number. */
  readonly percent: RegExp;
  readonly currencies: readonly (readonly [RegExp, string])[];
}
