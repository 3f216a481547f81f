import * as v from 'valibot';
import { MAX_DEPTH, readJsonText } from '../lib/json-text.ts';
import { checkAmounts } from './checks/amounts.ts';
import { checkBasis } from './checks/basis.ts';
import { checkCharts } from './checks/charts.ts';
import { checkPartOfCircles } from './checks/circles.ts';
import { checkDates } from './checks/dates.ts';
import { checkDerived } from './checks/derived.ts';
import { checkDisagree } from './checks/disagree.ts';
import { checkFigureWords } from './checks/figure-words.ts';
import { checkHostile, isTooDeep } from './checks/hostile.ts';
import { checkReferences, checkRepeatedIds } from './checks/ids.ts';
import { checkLinks } from './checks/links.ts';
import { checkLocale } from './checks/locale.ts';
import { checkDateWords, checkQuoted, checkQuotes } from './checks/quotes.ts';
import { checkShape } from './checks/shape.ts';
import { checkTogether } from './checks/together.ts';
import { checkUnknownFields } from './checks/unknown-fields.ts';
import { inDocumentOrder } from './document-order.ts';
import { isRecord } from './is-record.ts';
import { isolateWords } from './isolate-words.ts';
import type { Finding, Problem } from './problem.ts';
import { type Digest, digestSchema, FORMAT } from './schema.ts';
import { showValue } from './show-value.ts';
import { type WellFormed, wellFormed } from './well-formed.ts';

export type ReadResult =
  | { readonly ok: true; readonly digest: Digest }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A digest from the text of a file. Never throws: what is wrong comes back as problems, all of them at once. */
export function readDigest(text: string): ReadResult {
  const json = readJsonText(text);
  return json.ok ? checkDigest(json.value) : refuse(json.reason, json.remedy);
}

/** A digest from a value that JSON gave. Never throws. */
export function checkDigest(value: unknown): ReadResult {
  if (isTooDeep(value)) {
    return refuse(
      `The digest is nested deeper than ${MAX_DEPTH} levels.`,
      `Objects and lists may stand inside each other at most ${MAX_DEPTH} deep.`,
    );
  }
  if (!isRecord(value)) {
    return refuse(`The file holds ${showValue(value)} and no digest.`, 'It must hold one JSON object.');
  }
  if (isNewer(value.format)) {
    const problem = {
      path: '$.format',
      reason: `The format is ${showValue(value.format)}: the digest was made by a newer version.`,
      remedy: `This version reads "${FORMAT}"; open the digest with a newer one.`,
    };
    return { ok: false, problems: [problem] };
  }
  const parts = wellFormed(value);
  const findings = [
    ...checkHostile(value),
    ...checkUnknownFields(value),
    ...checkShape(value),
    ...MEANING.flatMap((check) => check(parts)),
    ...meaningById(parts),
  ];
  if (findings.length > 0) return { ok: false, problems: inDocumentOrder(findings, value) };
  return { ok: true, digest: isolateWords(v.parse(digestSchema, value)) };
}

/** What a schema cannot say. Each check sees all entries of the right shape and knows nothing of the others. */
const MEANING = [
  checkRepeatedIds,
  checkReferences,
  checkPartOfCircles,
  checkBasis,
  checkQuotes,
  checkQuoted,
  checkDateWords,
  checkAmounts,
  checkFigureWords,
  checkDates,
  checkLinks,
  checkLocale,
  checkTogether,
] as const satisfies readonly ((parts: WellFormed) => readonly Finding[])[];

/** What is asked of figures by their ids; where two have one id it is not known which is meant, and that is told. */
function meaningById(parts: WellFormed): readonly Finding[] {
  const ids = parts.ids.figures.map(({ entry }) => entry);
  if (new Set(ids).size < ids.length) return [];
  return [...checkDerived(parts), ...checkDisagree(parts), ...checkCharts(parts)];
}

function isNewer(format: unknown): boolean {
  if (typeof format !== 'string') return false;
  const version = /^article-digest\/(\d+)(?:\.\d+)*$/.exec(format)?.[1];
  return version !== undefined && Number(version) > 1;
}

function refuse(reason: string, remedy: string): ReadResult {
  return { ok: false, problems: [{ path: '$', reason, remedy }] };
}
