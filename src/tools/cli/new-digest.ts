import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkArticle } from '../../digest/check-article.ts';
import { readLanguage } from '../../digest/reading/read-languages.ts';
import { MAX_SHARE, percent, shareOf } from '../../digest/reprint.ts';
import { scaffoldDigest } from '../../digest/scaffold.ts';
import type { Digest } from '../../digest/schema.ts';
import { isRealDay } from '../../lib/calendar.ts';
import { endWithPipe } from './end-with-pipe.ts';

const USAGE = `Usage: npm run -s new-digest -- --article TEXT --published YYYY-MM-DD [--language TAG] > my-digest.json
  --article TEXT    the article as plain text in UTF-8, its paragraphs parted by blank lines
  --published DAY   the day on which it appeared
  --language TAG    the language of the article, BCP 47; "en" where it is left out
Writes a digest to begin with: every number that the text counts, with its qualifier, unit, paragraph and receipt,
for a person to keep, mend or delete. Ends with 2 when it could not be asked.`;

interface Request {
  readonly article: string;
  readonly published: string;
  readonly language: string;
}

function readArguments(): Request | null {
  try {
    const { values } = parseArgs({
      options: {
        article: { type: 'string' },
        published: { type: 'string' },
        language: { type: 'string', default: 'en' },
      },
    });
    const { article, published = '', language } = values;
    return article !== undefined && isRealDay(published) ? { article, published, language } : null;
  } catch {
    return null;
  }
}

function main(): 0 | 2 {
  const request = readArguments();
  if (request === null) return refuse(USAGE);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(request.article));
  } catch (error) {
    return refuse(
      `Cannot read ${request.article}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const digest = scaffoldDigest(text, request.language, request.published);
  console.log(JSON.stringify(digest, null, 2));
  const found = `${digest.figures.length} numbers found; keep, mend or delete each.`;
  const unread = `Numbers in "${request.language}" are not read, so none were looked for.`;
  console.error(readLanguage(request.language) === null ? unread : `${found}${tooMuch(digest, text)}`);
  return 0;
}

/** Of a short article full of numbers the first digest may quote more than one may print. */
function tooMuch(digest: Digest, text: string): string {
  const { reprint } = checkArticle(digest, text);
  const share = reprint === null ? 0 : shareOf(reprint);
  return share <= MAX_SHARE
    ? ''
    : ` Their quotes print ${percent(share)} of the text again, and at most ${percent(MAX_SHARE)} may be: delete the numbers that the story does not turn on.`;
}

function refuse(message: string): 2 {
  console.error(message);
  return 2;
}

endWithPipe();
process.exitCode = main();
