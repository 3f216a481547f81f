import * as v from 'valibot';
import { isRecord } from '../is-record.ts';
import type { Path } from '../json-path.ts';
import type { Finding } from '../problem.ts';
import { deadlineListSchema, deadlineSchema, digestSchema } from '../schema.ts';
import { quoteListSchema, quoteSchema, tieSchema } from '../schema-parts.ts';
import { showValue } from '../show-value.ts';
import { hintOf } from './field-hints.ts';
import { listReferredTo } from './references.ts';

/** Missing fields and wrong types, as the schema finds them. Unknown fields have a check of their own. */
export function checkShape(raw: unknown): readonly Finding[] {
  const result = v.safeParse(digestSchema, raw);
  return (result.issues ?? []).flatMap((issue) => findingsOf(issue, []));
}

type Issue = v.BaseIssue<unknown>;

function findingsOf(issue: Issue, base: Path): readonly Finding[] {
  const at = [...base, ...stepsOf(issue)];
  if (issue.expected === 'never') return [];
  if (issue.type === 'union') {
    if (isTie(issue)) return tieFindings(issue.input, at);
    return formFindings(at.at(-1) === 'deadline' ? DEADLINE : RECEIPT, issue.input, at);
  }
  if (issue.path?.at(-1)?.origin === 'key' && issue.type === 'strict_object') {
    const number = numberFinding(at, issue.path.at(-1)?.input);
    if (number !== null) return [number];
    const field = showValue(at.at(-1));
    return [{ at, reason: `The field ${field} is missing.`, remedy: `Add ${field}${hintOf(at)}.` }];
  }
  if (issue.type === 'variant' && issue.received === 'undefined') {
    const field = showValue(at.at(-1));
    return [
      { at, reason: `The field ${field} is missing.`, remedy: `Add ${field}: one of ${choices(issue)}.` },
    ];
  }
  if (issue.type === 'max_length') return [tooLong(issue, at)];
  return [
    {
      at,
      reason: `${showValue(issue.input)} ${wrongOf(issue)}.`,
      remedy: remedyOf(issue, at),
    },
  ];
}

function tooLong({ input, requirement }: Issue, at: Path): Finding {
  const most = `at most ${inDigits(Number(requirement))} can be shown`;
  return Array.isArray(input)
    ? {
        at,
        reason: `The list has ${inDigits(input.length)} entries; ${most}.`,
        remedy: 'Leave out those that matter least.',
      }
    : {
        at,
        reason: `${showValue(input)} has ${inDigits(String(input).length)} characters; ${most}.`,
        remedy: 'Shorten it.',
      };
}

function inDigits(count: number): string {
  return count.toLocaleString('en');
}

/** A quantity has its number in one of three forms, and the one that was meant is the one to mend. */
function numberFinding(at: Path, quantity: unknown): Finding | null {
  if (at.at(-1) !== 'value' || at.at(-2) !== 'quantity' || !isRecord(quantity)) return null;
  const here = at.slice(0, -1);
  if (Object.hasOwn(quantity, 'ratio')) {
    const reason = `${showValue(quantity.ratio)} is not a ratio.`;
    return {
      at: [...here, 'ratio'],
      reason,
      remedy: 'Write two whole numbers in square brackets: "one in four" is [1, 4].',
    };
  }
  if (Object.hasOwn(quantity, 'times')) {
    const reason = `${showValue(quantity.times)} is not a number of times.`;
    return {
      at: [...here, 'times'],
      reason,
      remedy: 'Write a number without quotation marks: "twice" is 2.',
    };
  }
  return {
    at,
    reason: 'The quantity has no number.',
    remedy:
      'Add "value" with the number, "ratio" with two ("one in four" is [1, 4]), or "times" ("twice" is 2).',
  };
}

/** Of the unions of the format, a tie is the one that may be a text. */
function isTie({ expected }: Issue): boolean {
  return expected?.includes('string') ?? false;
}

function tieFindings(input: unknown, at: Path): readonly Finding[] {
  const remedy = 'Write the id of an actor, or an object with "actor" and "receipt".';
  if (!isRecord(input)) return [{ at, reason: `${showValue(input)} is no actor.`, remedy }];
  const result = v.safeParse(tieSchema, input);
  return (result.issues ?? []).flatMap((issue) => findingsOf(issue, at));
}

/** What may stand alone or in a list. */
interface Forms {
  readonly one: v.GenericSchema;
  readonly many: v.GenericSchema;
  readonly isNone: string;
  readonly remedy: string;
}

const RECEIPT: Forms = {
  one: quoteSchema,
  many: quoteListSchema,
  isNone: 'is not a receipt',
  remedy: 'Write an object with "paragraph" and "quote", or a list of such objects.',
};
const DEADLINE: Forms = {
  one: deadlineSchema,
  many: deadlineListSchema,
  isNone: 'is no deadline',
  remedy: 'Write an object with "label", "date", "timeZone" and "receipt", or a list of such objects.',
};

/** Both forms fail at once; the faults that help are those of the form that was written. */
function formFindings({ one, many, isNone, remedy }: Forms, input: unknown, at: Path): readonly Finding[] {
  if (typeof input !== 'object' || input === null)
    return [{ at, reason: `${showValue(input)} ${isNone}.`, remedy }];
  const result = v.safeParse(Array.isArray(input) ? many : one, input);
  return (result.issues ?? []).flatMap((issue) => findingsOf(issue, at));
}

function stepsOf(issue: Issue): Path {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function wrongOf({ type, expected }: Issue): string {
  // Of a variant whose input is no object at all.
  if (type === 'variant' && expected === 'Object') return 'is not an object';
  return WRONG.get(type) ?? 'is not allowed here';
}

const WRONG = new Map([
  ['string', 'is not text'],
  ['number', 'is not a number'],
  ['array', 'is not a list'],
  ['strict_object', 'is not an object'],
  ['variant', 'is not one of those known here'],
  ['picklist', 'is not one of those known here'],
  ['literal', 'is not what stands here'],
  ['non_empty', 'is empty'],
  ['min_value', 'is too small'],
  ['min_length', 'is too short'],
  ['max_value', 'is too large to be counted exactly'],
  ['integer', 'is not a whole number'],
  ['regex', 'is not written as it must be'],
]);

function remedyOf(issue: Issue, at: Path): string {
  switch (issue.type) {
    case 'string':
      return 'Write text in double quotation marks.';
    case 'number':
      return 'Write a number without quotation marks.';
    case 'array':
      return 'Write a list in square brackets.';
    case 'strict_object':
      return 'Write an object in curly brackets.';
    case 'variant':
      if (at.at(-1) === 'quantity' && typeof issue.input === 'number')
        return `Write { "qualifier": "exact", "value": ${issue.input} }; where the words hedge it, the qualifier that they have, such as "about".`;
      if (issue.expected !== 'Object') return `Write one of ${choices(issue)}.`;
      return at.at(-1) === 'quantity'
        ? 'Write an object such as { "qualifier": "exact", "value": 61 }.'
        : 'Write an object in curly brackets.';
    case 'picklist':
      return `Write one of ${choices(issue)}.`;
    case 'literal':
      return `Write ${issue.expected ?? 'the value of the format'}.`;
    case 'max_value':
      return `Write a number of at most ${Number.MAX_SAFE_INTEGER}.`;
    case 'regex': {
      const list = listReferredTo(at);
      return list === null ? `It ${issue.message}.` : `Write the id of one of "${list}".`;
    }
    default:
      return `It ${issue.message}.`;
  }
}

/** `("a" | "b")` as the schema says it, as a list to read. */
function choices(issue: Issue): string {
  return (issue.expected ?? '').replace(/[()]/g, '').replaceAll(' | ', ', ');
}
