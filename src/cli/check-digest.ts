import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkArticle } from '../digest/check-article.ts';
import type { Problem } from '../digest/problem.ts';
import { checkReceipts } from '../digest/quote-match.ts';
import { readDigest } from '../digest/read-digest.ts';
import type { Digest } from '../digest/schema.ts';

const USAGE = `Usage: npm run check-digest -- FILE [--article TEXT]
  FILE            the digest, a JSON file
  --article TEXT  the article as plain text: every receipt is looked up in it as well
Ends with 0 when nothing is wrong, with 1 after the problems, one a line, and with 2 when it could not be asked.`;

function main(): 0 | 1 | 2 {
  const request = readArguments();
  if (request === null) return usage();
  const file = readText(request.file);
  if (!file.ok) return complain(file.message);
  const result = readDigest(file.text);
  if (!result.ok) return list(result.problems, request.file);
  if (request.article === undefined) {
    console.log(summary(result.digest));
    return 0;
  }
  const article = readText(request.article);
  if (!article.ok) return complain(article.message);
  const problems = checkArticle(result.digest, article.text);
  if (problems.length > 0) return list(problems, request.file);
  console.log(summary(result.digest));
  console.log(`All ${checkReceipts(result.digest, article.text).length} receipts found in the article.`);
  return 0;
}

interface Request {
  readonly file: string;
  readonly article: string | undefined;
}

function readArguments(): Request | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { article: { type: 'string' } },
    });
    const [file, ...rest] = positionals;
    return file === undefined || rest.length > 0 ? null : { file, article: values.article };
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
    return { ok: false, message: `Cannot read ${path}: it is not UTF-8. Save it in that encoding.` };
  }
}

function summary(digest: Digest): string {
  const counts = (['actors', 'figures', 'events', 'issues', 'positions', 'relations', 'charts'] as const)
    .map((name) => counted(digest[name].length, name.slice(0, -1)))
    .join(', ');
  return `Nothing is wrong with "${digest.headline}": ${counts}.`;
}

function counted(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}

function list(problems: readonly Problem[], file: string): 1 {
  for (const { path, reason, remedy } of problems) console.log(`${path}: ${reason} ${remedy}`);
  console.error(`${counted(problems.length, 'problem')} in ${file}.`);
  return 1;
}

function complain(message: string): 1 {
  console.error(message);
  return 1;
}

function usage(): 2 {
  console.error(USAGE);
  return 2;
}

process.exitCode = main();
