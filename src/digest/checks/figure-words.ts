import type { Hedge } from '../hedges.ts';
import type { Path } from '../json-path.ts';
import { normalise } from '../normalise.ts';
import type { Finding } from '../problem.ts';
import type { Qualifier } from '../qualifiers.ts';
import type { SingleQuantity } from '../quantities.ts';
import type { Language } from '../reading/language.ts';
import { type Reading, readAll } from '../reading/read-all.ts';
import { readersOf } from '../reading/readers-of.ts';
import type { Numbered, Quantity, Quote } from '../schema.ts';
import { showList, showValue } from '../show-value.ts';
import type { WellFormed } from '../well-formed.ts';
import { notHeld } from './not-held.ts';
import { placedQuotes } from './quotes.ts';
import { holds, readingsOf, stated } from './stated-amounts.ts';
import { unitFault } from './unit-words.ts';

/** Figures whose quote does not hold their number, or hedges it in other words than their qualifier. */
export function checkFigureWords(parts: WellFormed): readonly Finding[] {
  const readers = readersOf(parts);
  return parts.numbered.flatMap(({ at, entry }): readonly Finding[] => {
    // Where the words stand in several places, the first receipt is the one that carries the number.
    const first = placedQuotes({ at, entry })[0];
    if (entry.quantity === undefined || first === undefined) return unusedReading(at, entry);
    const answers = readers.map((language) => againstQuote(at, entry, first.entry, language));
    return answers.find((findings) => findings.length === 0) ?? answers[0] ?? [];
  });
}

function unusedReading(at: Path, { reading }: Numbered): readonly Finding[] {
  if (reading === undefined) return [];
  return [
    {
      at: [...at, 'reading'],
      reason: 'A reading says how the quote of a number is meant, and this figure has none.',
      remedy: 'Take "reading" out.',
    },
  ];
}

function againstQuote(at: Path, figure: Numbered, quote: Quote, language: Language): readonly Finding[] {
  const { quantity } = figure;
  if (quantity === undefined) return [];
  const text = normalise(quote.quote);
  const readings = readAll(text, language);
  const here = [...at, 'quantity'];
  const faults =
    quantity.qualifier === 'between'
      ? againstRange(here, quantity, text, readings, language)
      : againstNumber(here, figure, quantity, quote, readings, language);
  if (faults !== 'other-sense') {
    return faults.length === 0 && figure.reading !== undefined ? [noRoom(at, figure)] : faults;
  }
  return [];
}

function noRoom(at: Path, { quantity }: Numbered): Finding {
  return {
    at: [...at, 'reading'],
    reason: `The words say ${showValue(quantity?.qualifier)} as they stand, so there is nothing to read otherwise.`,
    remedy: 'Take "reading" out.',
  };
}

function againstRange(
  at: Path,
  { low, high }: Extract<Quantity, { qualifier: 'between' }>,
  text: string,
  readings: readonly Reading[],
  language: Language,
): readonly Finding[] {
  const ranges = readings.flatMap(({ range, sign, start, end }) => {
    // The words before the first number say which way both go.
    const isFirst = range !== null && start <= range.first.start && range.first.start < end;
    if (range === null || !isFirst) return [];
    const fallen = { low: -range.high, high: -range.low };
    return sign === 'plus' || range.low < 0 ? [range] : sign === 'minus' ? [fallen] : [range, fallen];
  });
  if (ranges.some((range) => range.low === low && range.high === high)) return [];
  const absent = (
    [
      ['low', low],
      ['high', high],
    ] as const
  ).filter(
    ([, value]) => !readings.some((reading) => holds(reading, { qualifier: 'exact', value }) === 'held'),
  );
  const [range] = ranges;
  if (absent.length > 0)
    return absent.map(([field, value]) => {
      const fault = notHeld([...at, field], { qualifier: 'exact', value }, text, readings, language);
      if (range === undefined) return fault;
      const remedy = `Write what it states, "low": ${range.low}, "high": ${range.high}, or quote the words that state yours.`;
      return { ...fault, remedy };
    });
  return [
    {
      at: [...at, 'qualifier'],
      reason: `The quantity says "between" ${low} and ${high}, but the quote ${showValue(text)} does not join the two so.`,
      remedy:
        'Quote words such as "between 100 and 120" or "100 to 120", or use the qualifier that the quote has.',
    },
  ];
}

function againstNumber(
  at: Path,
  figure: Numbered,
  quantity: SingleQuantity,
  quote: Quote,
  readings: readonly Reading[],
  language: Language,
): readonly Finding[] | 'other-sense' {
  const text = normalise(quote.quote);
  const places = readingsOf(quantity, figure.unit, readings);
  if (places.length === 0) return [numberFault(at, figure, quantity, text, readings, language)];
  const units = places.map((place) => unitFault(at.slice(0, -1), figure.unit, place, language));
  const fitting = places.filter((_, index) => units[index] === null);
  if (fitting.length === 0) return units.flatMap((fault) => fault ?? []).slice(0, 1);
  const faults = fitting.map((place) => qualifierFault(quantity, quote, text, place, language));
  if (faults.includes(null)) return [];
  if (
    figure.reading !== undefined &&
    fitting.some((place) => place.otherSenses.includes(quantity.qualifier))
  ) {
    return 'other-sense';
  }
  const [fault] = faults;
  if (fault === null || fault === undefined) return [];
  const room = fitting.some((place) => place.otherSenses.includes(quantity.qualifier));
  const more = room
    ? ' If the words mean something else here, say so in "reading": { "meant": …, "why": … }.'
    : '';
  const findings = [{ at: [...at, 'qualifier'], reason: fault.reason, remedy: `${fault.remedy}${more}` }];
  return figure.reading === undefined ? findings : [...findings, roomless(at, text)];
}

function roomless(at: Path, text: string): Finding {
  return {
    at: [...at.slice(0, -1), 'reading'],
    reason: `The words ${showValue(text)} leave no room for this reading.`,
    remedy: 'Take "reading" out, and write the qualifier that the words have.',
  };
}

type Fault = Pick<Finding, 'reason' | 'remedy'> | null;

/** The number is not there; or it is, the other way round, or as a year or a clock time. */
function numberFault(
  at: Path,
  { unit }: Numbered,
  quantity: SingleQuantity,
  text: string,
  readings: readonly Reading[],
  language: Language,
): Finding {
  const field = 'ratio' in quantity ? 'ratio' : 'times' in quantity ? 'times' : 'value';
  const turned = readings.find((reading) => holds(reading, quantity) === 'other-sign');
  if (turned !== undefined) {
    return {
      at: [...at, field],
      reason: `The quote ${showValue(text)} says this number ${turned.sign === 'minus' ? 'as a fall, below zero' : 'above zero'}.`,
      remedy: `Write ${stated(turned)}.`,
    };
  }
  const other = readings.find((reading) => reading.noCount !== null && holds(reading, quantity) === 'held');
  if (other !== undefined) {
    const kinds = {
      year: 'a year',
      date: 'a date',
      clock: 'a clock time',
      age: 'an age',
      base: 'what a rate is counted by',
      name: 'part of a name',
      ordinal: 'a place in an order',
    } as const;
    return {
      at: [...at, field],
      reason: `In ${showValue(text)} this number is ${kinds[other.noCount ?? 'name']}, and counts no ${showValue(unit)}.`,
      remedy: 'Quote the words that state the number.',
    };
  }
  return notHeld([...at, field], quantity, text, readings, language);
}

function qualifierFault(
  quantity: SingleQuantity,
  quote: Quote,
  text: string,
  place: Reading,
  language: Language,
): Fault {
  const { qualifier } = quantity;
  const said = `The quantity says ${showValue(qualifier)}, but`;
  const number = text.slice(place.start, place.end);
  if (place.range?.certain) {
    const { words, low, high } = place.range;
    return {
      reason: `${said} the quote gives a range, ${showValue(words)}.`,
      remedy: `Write "qualifier": "between", "low": ${low}, "high": ${high}.`,
    };
  }
  const { hedge } = place;
  if (hedge !== null) {
    if (hedge.allows.includes(qualifier)) return null;
    return {
      reason: `${said} the quote says ${showValue(hedge.words)} of ${number}.`,
      remedy: `Write "qualifier": ${orList(hedge.allows)}.`,
    };
  }
  const cut = leftOutHedge(quote.prefix ?? '', quote.quote, quote.suffix ?? '', place, language);
  if (cut !== null) {
    return {
      reason: `The quote leaves out ${showValue(cut.words)}, which stands beside it.`,
      remedy: `Take ${showValue(cut.words)} into the quote and write "qualifier": ${orList(cut.allows)}.`,
    };
  }
  if (qualifier === 'exact') return null;
  if (place.otherSenses.includes(qualifier)) {
    return {
      reason: `${said} in the quote ${showValue(text)} the words before ${number} compare with it, or say where something went: they leave it as it is.`,
      remedy: 'Write "qualifier": "exact".',
    };
  }
  return {
    reason: `${said} the quote ${showValue(text)} says no such thing of ${number}.`,
    remedy: 'Write "qualifier": "exact", or quote the words that hedge the number.',
  };
}

/** A hedge that stands right beside a quote and was cut off it. `place` is the number's place in the quote. */
function leftOutHedge(
  before: string,
  quote: string,
  after: string,
  place: Reading,
  language: Language,
): Hedge | null {
  const prefix = normalise(before);
  const shift = prefix === '' ? 0 : prefix.length + 1;
  const context = normalise(`${prefix} ${normalise(quote)} ${after}`);
  const again = readAll(context, language).find(({ start }) => start === place.start + shift);
  return again?.hedge ?? null;
}

function orList(allows: readonly Qualifier[]): string {
  return allows.length === 1 ? showList(allows) : `one of ${showList(allows)}`;
}
