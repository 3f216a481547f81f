import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type ArticleCheck, checkArticle } from '../../digest/check-article.ts';
import type { Verdict } from '../../digest/copy/verdict.ts';
import { fixedText, fixesOf } from '../../digest/fix-digest.ts';
import type { Problem } from '../../digest/problem.ts';
import { readDigest } from '../../digest/read-digest.ts';
import { reviewOf } from '../../digest/review.ts';
import { type Answer, answerLines, countedInWords } from './answer-lines.ts';
import { endWithPipe } from './end-with-pipe.ts';

const USAGE = `Usage: npm run check-digest -- FILE [--article TEXT [--fix]] [--verbose | --json]
  FILE            the digest, a JSON file
  --article TEXT  the article as plain text: every receipt is looked up in it as well, and is found, found changed,
                  found more than once or not found
  --fix           writes into FILE what the article decides: the number of its paragraphs, the paragraph of a quote that
                  stands in one only, the words beside one that stands in several; then checks it anew
  --verbose       names each receipt that is found, too; else they are counted
  --json          the answer as one JSON object, for machines:
                  { ok, problems: [{ path, reason, remedy }], summary: { found, changed, "more-than-once", "not-found" },
                    receipts: [{ statement, path, paragraph, quote, verdict, standsIn, … }], review }
                  with "sentence" where the words stand, and with "numbers" and "difference" where they are changed;
                  "summary" is null where no article was given, or where the text is another one;
                  "review" has what is not wrong and yet a person's to judge: words quoted, ties without words,
                  dates that are a reading of yours, what could not be checked
Ends with 0 when nothing is wrong, with 1 after the problems, and with 2 when it could not be asked.`;

function main(): 0 | 1 | 2 {
  const request = readArguments();
  if (request === null) return usage();
  const answer = ask(request);
  if (request.fix && answer.article !== null && request.article !== undefined)
    return fix(request, answer.article);
  if (request.json) console.log(JSON.stringify(forMachines(answer), null, 2));
  else print(answer, request);
  return answer.problems.length === 0 ? 0 : 1;
}

/** Fills in, says what, and checks what is then there. */
function fix(request: Request, article: ArticleCheck): 0 | 1 {
  const [digest, text] = [request.file, request.article ?? ''].map((path) => readFileSync(path, 'utf8'));
  const fixes = fixesOf(article, text ?? '');
  if (fixes.length > 0) writeFileSync(request.file, fixedText(digest ?? '', fixes));
  const answer = ask(request);
  if (request.json) console.log(JSON.stringify({ ...forMachines(answer), fixes }, null, 2));
  else {
    for (const { path, value } of fixes) console.log(`${path}: filled in, ${JSON.stringify(value)}.`);
    print(answer, request);
  }
  return answer.problems.length === 0 ? 0 : 1;
}

function ask(request: Request): Answer {
  const file = readText(request.file);
  if (!file.ok) return { problems: [unreadable(file.message)], digest: null, article: null, review: null };
  const result = readDigest(file.text);
  if (!result.ok) return { problems: result.problems, digest: null, article: null, review: null };
  const { digest } = result;
  if (request.article === undefined) {
    return { problems: [], digest, article: null, review: reviewOf(digest, null) };
  }
  const text = readText(request.article);
  if (!text.ok) {
    return { problems: [unreadable(text.message)], digest, article: null, review: null };
  }
  const article = checkArticle(digest, text.text);
  const review = article.summary === null ? null : reviewOf(digest, article);
  return { problems: article.problems, digest, article, review };
}

interface Request {
  readonly file: string;
  readonly article: string | undefined;
  readonly json: boolean;
  readonly verbose: boolean;
  readonly fix: boolean;
}

function readArguments(): Request | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        article: { type: 'string' },
        json: { type: 'boolean', default: false },
        verbose: { type: 'boolean', default: false },
        fix: { type: 'boolean', default: false },
      },
    });
    const [file, ...rest] = positionals;
    const isWhole = !values.fix || values.article !== undefined;
    return file === undefined || rest.length > 0 || !isWhole
      ? null
      : { file, article: values.article, json: values.json, verbose: values.verbose, fix: values.fix };
  } catch {
    return null;
  }
}

type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string };

const UNREADABLE = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'it may not be read'],
]);

function readText(path: string): FileText {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const why = UNREADABLE.get(String(code));
    return { ok: false, message: `Cannot read ${path}: ${why ?? String(error)}.` };
  }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, message: `Cannot read ${path}: it is not UTF-8.` };
  }
}

/** The problems, then what a person should look at. */
function print(answer: Answer, { file, verbose, article }: Request): void {
  for (const { path, reason, remedy } of answer.problems) {
    if (path === UNREADABLE_PATH) console.error(`${reason} ${remedy}`);
    else console.log(`${path}: ${reason} ${remedy}`);
  }
  for (const line of answerLines(answer, verbose)) console.log(line);
  const { length } = answer.problems;
  const later =
    answer.digest === null && article !== undefined
      ? ' The receipts are looked up in the article once these are mended.'
      : '';
  if (length > 0) console.error(`${countedInWords(length, 'problem')} in ${file}.${later}`);
}

function forMachines({ problems, article, review }: Answer) {
  return {
    ok: problems.length === 0,
    problems,
    summary: article?.summary ?? null,
    receipts: (article?.rows ?? []).map(({ statement, path, quote, verdict, standsIn }) => ({
      statement,
      path,
      paragraph: quote.paragraph,
      quote: quote.quote,
      verdict: verdict.verdict,
      standsIn,
      ...detailsOf(verdict),
    })),
    review,
  };
}

function detailsOf(verdict: Verdict) {
  switch (verdict.verdict) {
    case 'found':
      return { sentence: verdict.place.sentence };
    case 'changed':
      return {
        sentence: verdict.place.sentence,
        numbers: verdict.numbers,
        difference: verdict.difference.map(({ kind, text }) => ({ kind, text })),
      };
    case 'more-than-once':
      return { times: verdict.times, sentences: verdict.places.map(({ sentence }) => sentence) };
    case 'not-found':
      return { besides: verdict.besides };
  }
}

/** A file that cannot be read has no place in a digest. */
const UNREADABLE_PATH = '';

function unreadable(message: string): Problem {
  return {
    path: UNREADABLE_PATH,
    reason: message,
    remedy: 'Give the path of a readable text file in UTF-8.',
  };
}

function usage(): 2 {
  console.error(USAGE);
  return 2;
}

endWithPipe();
process.exitCode = main();
