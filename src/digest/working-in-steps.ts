import { capitalised, listInWords } from '../lib/prose.ts';
import { COUNT, type NumberStyle, numberStyle } from './amount-text.ts';
import { addBounds, type Bounds, subtractBounds } from './bounds.ts';
import { asOfInWords, figureDate } from './dated.ts';
import { deriveWorking, figureBounds, type Working } from './derive.ts';
import type { DigestIndex } from './digest-index.ts';
import type { Figure } from './schema.ts';
import type { StatementKey } from './statement-kinds.ts';
import {
  figureInWords,
  inWords,
  NO_BOUND,
  type QualifiedNumber,
  qualifiedBounds,
  qualifiedFigure,
} from './words.ts';

/** One line of a working, as a school book would have it. */
export interface WorkingStep {
  readonly sentence: string;
  /** The statements that it stands on, `figure/taken` and the like. */
  readonly keys: readonly StatementKey[];
}

/** A computed figure worked out line by line; no line for a figure that is stated. */
export function derivedSteps(figure: Figure, index: DigestIndex): readonly WorkingStep[] {
  if (figure.derived === undefined) return [];
  return [...arithmetic(figure, index, new Set()), conclusion(figure, index)];
}

/**
 * A breakdown worked out line by line: the whole, the parts that are stated, and how the digest computes the
 * others; where it computes none, what the parts leave of the whole.
 */
export function breakdownSteps(
  whole: Figure,
  parts: readonly Figure[],
  index: DigestIndex,
): readonly WorkingStep[] {
  const told = new Set<Figure>();
  const stated = parts.filter((part) => part.derived === undefined);
  const given = [
    ...tell('The whole', whole, index, told),
    ...stated.flatMap((part) => tell('A part', part, index, told)),
  ];
  if (stated.length === parts.length) return [...given, ...remainder(whole, stated, index)];
  const computed = parts.flatMap((part): readonly WorkingStep[] => {
    if (part.derived === undefined) return [];
    told.add(part);
    return [...arithmetic(part, index, told), conclusion(part, index)];
  });
  return [...given, ...computed];
}

type Term = Working['terms'][number];

const ROLES = {
  from: 'To start with',
  minus: 'To subtract',
  plus: 'To add',
} as const satisfies Record<Term['sign'], string>;

/** What a figure says, once; before that the lines of its own where it is computed. */
function tell(role: string, figure: Figure, index: DigestIndex, told: Set<Figure>): readonly WorkingStep[] {
  if (told.has(figure)) return [];
  told.add(figure);
  const sentence = `${role}: ${figureInWords(figure, index)}.`;
  return [...arithmetic(figure, index, told), { sentence, keys: [keyOf(figure)] }];
}

function arithmetic(figure: Figure, index: DigestIndex, told: Set<Figure>): readonly WorkingStep[] {
  const working = deriveWorking(figure, index.figures);
  if (working === null) return [];
  const given = working.terms.flatMap((term) => tell(ROLES[term.sign], term.figure, index, told));
  return [...given, ...calculate(working.terms, index).steps];
}

function conclusion(figure: Figure, index: DigestIndex): WorkingStep {
  const number = qualifiedFigure(figure, index);
  const what = `${figure.label} (${asOfInWords(figureDate(figure))})`;
  const sentence =
    number === NO_BOUND
      ? `The article gives no number for this, and none can be worked out: ${what}.`
      : `The article gives no number for this; computed, it is ${inWords(number)} ${what}.`;
  return { sentence, keys: [keyOf(figure)] };
}

function remainder(whole: Figure, parts: readonly Figure[], index: DigestIndex): readonly WorkingStep[] {
  const term = (sign: Term['sign'], figure: Figure): Term => ({
    sign,
    figure,
    bounds: figureBounds(figure, index.figures),
  });
  const left = calculate([term('from', whole), ...parts.map((part) => term('minus', part))], index);
  const sentence = `What no part here counts comes to ${left.words}.`;
  return [...left.steps, { sentence, keys: left.keys }];
}

/** A number on its way through the sum, with the lines that lead to it. */
interface Amount {
  readonly words: string;
  readonly bounds: Bounds;
  readonly keys: readonly StatementKey[];
  readonly steps: readonly WorkingStep[];
}

/** What is subtracted is summed first, and what is added too, so that each line has two numbers and a result. */
function calculate(terms: readonly Term[], index: DigestIndex): Amount {
  const amounts = (sign: Term['sign']) =>
    terms.filter((term) => term.sign === sign).map((term) => amountOf(term, index));
  const [first] = terms;
  const style = first === undefined ? COUNT : numberStyle(first.figure, index.language);
  const [less, more] = [total(amounts('minus'), style), total(amounts('plus'), style)];
  let result = total(amounts('from'), style);
  if (result === null) throw new Error('a sum starts from nothing: was this digest checked?');
  if (less !== null) result = combine(result, less, subtractBounds, SUBTRACTING, style);
  if (more !== null) result = combine(result, more, addBounds, ADDING, style);
  return { ...result, steps: [...result.steps, ...whyOpen(result.bounds, terms, index)] };
}

const SUBTRACTING = (from: string, less: string, result: string) =>
  `Subtracting ${less} from ${from} leaves ${result}.`;
const ADDING = (to: string, more: string, result: string) => `Adding ${more} to ${to} makes ${result}.`;

function combine(
  a: Amount,
  b: Amount,
  operation: (a: Bounds, b: Bounds) => Bounds,
  say: (a: string, b: string, result: string) => string,
  style: NumberStyle,
): Amount {
  const bounds = operation(a.bounds, b.bounds);
  const words = inSentence(qualifiedBounds(bounds, style));
  const keys = [...a.keys, ...b.keys];
  const step = { sentence: say(a.words, b.words, words), keys };
  return { words, bounds, keys, steps: [...a.steps, ...b.steps, step] };
}

/** Several numbers as one, with the line that sums them; one number as it is. */
function total(amounts: readonly Amount[], style: NumberStyle): Amount | null {
  const [first, ...rest] = amounts;
  if (first === undefined || rest.length === 0) return first ?? null;
  const bounds = rest.reduce((sum, amount) => addBounds(sum, amount.bounds), first.bounds);
  const words = inSentence(qualifiedBounds(bounds, style));
  const keys = amounts.flatMap((amount) => amount.keys);
  const sentence = `${capitalised(listInWords(amounts.map((amount) => amount.words)))} make ${words}.`;
  return { words, bounds, keys, steps: [{ sentence, keys }] };
}

function amountOf({ figure, bounds }: Term, index: DigestIndex): Amount {
  const number = qualifiedFigure(figure, index);
  // "Subtracting a stated 100" is no English.
  const words = figure.quantity?.qualifier === 'exact' ? `the stated ${number.number}` : inSentence(number);
  return { words, bounds, keys: [keyOf(figure)], steps: [] };
}

function inSentence(number: QualifiedNumber): string {
  return number === NO_BOUND ? 'a number with no stated limit' : inWords(number);
}

type Side = keyof Bounds;
const SIDES = ['low', 'high'] as const satisfies readonly Side[];
const LIMITS = { low: 'lower', high: 'upper' } as const satisfies Record<Side, string>;

/** Which numbers leave the result open at an end, and which make it approximate. */
function whyOpen(bounds: Bounds, terms: readonly Term[], index: DigestIndex): readonly WorkingStep[] {
  const open = SIDES.filter((side) => bounds[side] === null);
  const missing = (term: Term, limit: Side) =>
    term.bounds[limit] === null && open.some((side) => limitFor(term, side) === limit);
  const vague = terms.filter((term) =>
    SIDES.some((side) => bounds[side] !== null && term.bounds[limitFor(term, side)]?.approximate === true),
  );
  const reasons = SIDES.flatMap((limit) => {
    const those = terms.filter((term) => missing(term, limit));
    return those.length === 0
      ? []
      : [`${theseAre(those, index, 'has', 'have')} no stated ${LIMITS[limit]} limit`];
  });
  const keys = (those: readonly Term[]) => those.map(({ figure }) => keyOf(figure));
  return [
    ...(reasons.length === 0
      ? []
      : [
          {
            sentence: `${openingOf(open)}, because ${reasons.join(' and ')}.`,
            keys: keys(terms.filter((term) => SIDES.some((limit) => missing(term, limit)))),
          },
        ]),
    ...(vague.length === 0
      ? []
      : [
          {
            sentence: `The result is approximate, because ${theseAre(vague, index, 'is', 'are')}.`,
            keys: keys(vague),
          },
        ]),
  ];
}

/** The limit of a term that an end of the result hangs on: the more is subtracted, the less is left. */
function limitFor({ sign }: Term, side: Side): Side {
  if (sign !== 'minus') return side;
  return side === 'low' ? 'high' : 'low';
}

function openingOf(open: readonly Side[]): string {
  if (open.length === SIDES.length) return 'No limit can be worked out';
  return open.includes('low') ? 'The result may be lower' : 'The result may be higher';
}

/** "about 250 and roughly 100 are": each number once, though two figures may say it. */
function theseAre(terms: readonly Term[], index: DigestIndex, one: string, many: string): string {
  const words = [...new Set(terms.map((term) => amountOf(term, index).words))];
  return `${listInWords(words)} ${words.length === 1 ? one : many}`;
}

function keyOf({ id }: Figure): StatementKey {
  return `figure/${id}`;
}
