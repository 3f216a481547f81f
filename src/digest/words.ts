import { fromTheLeft } from '../lib/isolate.ts';
import { capitalised, uncapitalised } from '../lib/prose.ts';
import { figureWords } from '../words/figures.ts';
import { amountText, COUNT, type NumberStyle, numberStyle, rangeText, ratioText } from './amount-text.ts';
import type { Bound, Bounds } from './bounds.ts';
import { dateAsSaid, figureDate } from './dated.ts';
import { dateInWords } from './dates.ts';
import { deriveWorking } from './derive.ts';
import type { DigestIndex } from './digest-index.ts';
import { QUALIFIERS } from './qualifiers.ts';
import { numberOf } from './quantities.ts';
import type { Basis, Digest, Figure, Quantity, Source } from './schema.ts';

/** A number as it may be shown: never without the words that say how sure it is. */
export interface QualifiedNumber {
  /** "over", "about", "a stated", or for a computed value "at most about". */
  readonly qualifier: string;
  /** "46,000", or "100 to 120". */
  readonly number: string;
}

// "Exactly" would claim more than an article does that says "15 months" and no more.
const STATED = 'a stated';
/** Of a number that is expected. */
export const FORECAST = 'forecast';
const FALL = 'down by';

export function inWords(number: QualifiedNumber): string {
  return `${number.qualifier} ${number.number}`.trim();
}

export function qualifiedQuantity(quantity: Quantity, style: NumberStyle = COUNT): QualifiedNumber {
  if (quantity.qualifier === 'between') {
    return { qualifier: 'between', number: rangeText(quantity.low, quantity.high, style) };
  }
  const { qualifier } = quantity;
  const { kind } = QUALIFIERS[qualifier];
  // "Over -45%" would be read as less of a fall; a share has no minus.
  const fall =
    numberOf(quantity) < 0 && ('ratio' in quantity || kind === 'from-below' || kind === 'from-above');
  const said = qualifier === 'exact' ? STATED : qualifier;
  return {
    qualifier: fall ? (qualifier === 'exact' ? FALL : `${FALL} ${qualifier}`) : said,
    number:
      'ratio' in quantity
        ? ratioText([Math.abs(quantity.ratio[0]), quantity.ratio[1]], style)
        : amountText(fall ? -numberOf(quantity) : numberOf(quantity), style),
  };
}

/** What is said of a computed value that the numbers behind it leave open on both sides. */
export const NO_BOUND: QualifiedNumber = { qualifier: 'no bound', number: 'stated' };

/** A computed value, said only as far as its bounds go. */
export function qualifiedBounds({ low: least, high }: Bounds, style: NumberStyle = COUNT): QualifiedNumber {
  // Nothing that is counted is below zero, so to say "at least -10" is to say nothing; what is measured may be.
  const low = least !== null && least.value < 0 && style.unit === '' ? null : least;
  if (low === null || high === null) {
    const bound = low ?? high;
    if (bound === null) return NO_BOUND;
    return {
      qualifier: [low === null ? below(bound) : above(bound), about(bound)].join(' ').trim(),
      number: amountText(bound.value, style),
    };
  }
  if (low.value === high.value) {
    return {
      qualifier: low.approximate || high.approximate ? 'about' : 'exactly',
      number: amountText(low.value, style),
    };
  }
  return {
    qualifier: low.approximate || high.approximate ? 'between about' : 'between',
    number: rangeText(low.value, high.value, style),
  };
}

// "At most about 50": where a bound is only approximate, leaving out the number itself says nothing more.
function below(bound: Bound): string {
  return bound.strict && !bound.approximate ? 'fewer than' : 'at most';
}

function above(bound: Bound): string {
  return bound.strict && !bound.approximate ? 'more than' : 'at least';
}

function about(bound: Bound): string {
  return bound.approximate ? 'about' : '';
}

export function qualifiedFigure(figure: Figure, index: DigestIndex): QualifiedNumber {
  const style = numberStyle(figure, index.language);
  if (figure.quantity) return asForecast(figure, qualifiedQuantity(figure.quantity, style));
  const working = deriveWorking(figure, index.figures);
  return working ? asForecast(figure, qualifiedBounds(working.bounds, style)) : { qualifier: '', number: '' };
}

/** What is expected is never said as if it were so: "a forecast of about". */
function asForecast({ forecast }: Figure, said: QualifiedNumber): QualifiedNumber {
  // No forecast can say less than that no bound is stated.
  if (!forecast || said === NO_BOUND) return said;
  const { qualifier, number } = said;
  if (qualifier.startsWith(FALL)) return { qualifier: `${FORECAST} ${qualifier}`, number };
  return { qualifier: ['a', FORECAST, 'of', qualifier === STATED ? '' : qualifier].join(' ').trim(), number };
}

/** What every statement says of itself that is not from the article; null for one that is. */
export function backgroundInWords({ background }: Basis): string | null {
  return background ? `Background, not from the article: ${background.source}` : null;
}

/** Where words stand: on a line of their own, or within a sentence, where a name may lose a list's capital. */
type Place = 'alone' | 'within';

/** Who says a figure: an actor's name, the agency for the article itself, or this page for a computed value. */
export function speakerInWords(figure: Figure, index: DigestIndex, place: Place = 'alone'): string {
  if (figure.derived) return 'Computed here, not reported';
  const background = backgroundInWords(figure);
  if (background !== null) return background;
  const { saidBy = '' } = figure;
  const speaker = place === 'within' ? index.named.get(saidBy) : index.actors.get(saidBy)?.name;
  return speaker ?? index.house ?? 'The article';
}

/** True where no one whom the article names says a figure. */
function isArticles({ saidBy, derived, background }: Figure): boolean {
  return saidBy === undefined && derived === undefined && background === undefined;
}

/**
 * "Gaza’s Health Ministry, 9 January 2025"; a date that the article leaves loose stands in its words. What the article
 * says itself is its agency's, "Associated Press, on 7 October 2023", lest the day be taken for the article's.
 */
export function attribution(
  figure: Figure,
  index: DigestIndex,
  place?: Place,
  beside: ReadonlySet<string> = NONE,
): string {
  const own = attributionParts(figure, index, place).join('');
  const others = othersSaying(figure, index).filter((other) => !beside.has(other.figure.id));
  return [own, ...others.map(({ words }) => words)].join('; ');
}

const NONE: ReadonlySet<string> = new Set();

/** What another says of the same thing: "according to the Red Crescent, 61". */
export interface OtherSaying {
  readonly figure: Figure;
  readonly words: string;
}

/** What the others say of the thing that a figure speaks of, in the order of the digest's lists; none where nobody differs. */
export function othersSaying(figure: Figure, index: DigestIndex): readonly OtherSaying[] {
  return (index.disagreeing.get(figure.id) ?? []).map((other) => {
    const named = other.saidBy === undefined ? undefined : index.named.get(other.saidBy);
    const said = qualifiedFigure(other, index);
    const [date = '', own] = [other, figure].map((each) => dateAsSaid(figureDate(each)));
    const words = figureWords.accordingTo(
      named ?? other.background?.source ?? index.house ?? figureWords.theArticle,
      // That someone states it is said already.
      said.qualifier === STATED ? said.number : inWords(said),
      // Where they are not of the same day that may be why they differ.
      date === own ? '' : date,
    );
    return { figure: other, words };
  });
}

/** The same as sentences; none where nobody differs. */
export function othersInSentences(figure: Figure, index: DigestIndex): readonly string[] {
  return othersSaying(figure, index).map(({ words }) => `${capitalised(words)}.`);
}

/** The same as who says it, with what leads to the date, and the date: for a line that is not to end within that. */
export function attributionParts(
  figure: Figure,
  index: DigestIndex,
  place?: Place,
): readonly [string, string] {
  const isHouses = isArticles(figure) && index.house !== null && figure.asOfWords === undefined;
  const before = isHouses ? PREPOSITIONS[figure.asOf.length] : '';
  const said = fromTheLeft(`${speakerInWords(figure, index, place)}, ${before ?? ''}`);
  return [said, dateAsSaid(figureDate(figure))];
}

/** By the length of the date: a day, a month, a year; an interval needs none. */
const PREPOSITIONS: Readonly<Record<number, string>> = { 10: 'on ', 7: 'in ', 4: 'in ' };

/** "over 46,000 Palestinians killed in the war (Gaza’s Health Ministry, 9 January 2025)", "… (Associated Press, on 7 October 2023)"; what those say that it differs from, but for those that are said beside it. */
export function figureInWords(figure: Figure, index: DigestIndex, beside?: ReadonlySet<string>): string {
  const said = attribution(figure, index, 'within', beside);
  const isNamed = isArticles(figure) ? index.house !== null : figure.saidBy !== undefined;
  return `${inWords(qualifiedFigure(figure, index))} ${figure.label} (${isNamed ? said : uncapitalised(said)})`;
}

/** "about 250 − more than 100 − roughly 100 = at most about 50", or null for a reported figure. */
export function workingInWords(figure: Figure, index: DigestIndex): string | null {
  const working = deriveWorking(figure, index.figures);
  if (!working) return null;
  const sign = { from: '', minus: ' − ', plus: ' + ' } as const;
  const sum = working.terms
    .map((term) => `${sign[term.sign]}${inWords(qualifiedFigure(term.figure, index))}`)
    .join('');
  return `${sum} = ${inWords(qualifiedBounds(working.bounds, numberStyle(figure, index.language)))}`;
}

/** "Newsday, Associated Press": who stands behind the article; "" where the digest names no one. */
export function publishersInWords({ publisher, agency, author }: Source): string {
  return [publisher, agency, author].filter((part) => part !== undefined).join(', ');
}

/** "Newsday, Associated Press, 11 January 2025" */
export function sourceInWords(source: Source): string {
  return fromTheLeft(
    [source.author, source.publisher, source.agency, dateInWords(source.published)]
      .filter((part) => part !== undefined)
      .join(', '),
  );
}

/** The title of the window, in the built page and in the running one. */
export function pageTitle(digest: Digest): string {
  return `${digest.headline} – one article, read closely`;
}
