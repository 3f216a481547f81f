import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EMBED_FOLDER } from '../../../pictures/embed/embed-path.ts';
import { headerPolicy, pagePolicy, selfContainedPolicy } from '../security-policy.ts';
import { oneFileName } from './one-file-html.ts';

type Headers = Readonly<Record<string, string>>;

interface Site {
  /** The page as it is published. */
  readonly html: string;
  /** Any of the charts' own pages, which all have one style and one script; null where there is no chart. */
  readonly embedHtml: string | null;
  /** The name of the page as one file. */
  readonly oneFile: string;
  /** The address, where the build was told. */
  readonly address: string | null;
}

/**
 * Header rules by path, in the form that static hosts read (`_headers`). Hosts join the values of rules that overlap,
 * so no header stands in two rules for one path: a chart's own page, which anyone may frame, is not under the page's rule.
 */
export function headerRules({ html, embedHtml, oneFile, address }: Site): string {
  const page: Headers = { 'Content-Security-Policy': headerPolicy(pagePolicy(html), "'none'"), ...FRESH };
  const rules: readonly (readonly [string, Headers])[] = [
    ['*', { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' }],
    ['', page],
    ['index.html', page],
    ...(embedHtml === null ? [] : [embedRule(embedHtml)]),
    // The rest of its policy is in the file, by hashes.
    [oneFile, { 'Content-Security-Policy': "frame-ancestors 'none'", ...FRESH }],
    ['sw.js', FRESH],
    // Their names hold a hash of their content.
    ['assets/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }],
  ];
  const base = address === null ? '/' : new URL(address).pathname;
  return rules
    .map(([path, headers]) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${base}${path}\n${lines.join('')}`;
    })
    .join('\n');
}

/** By the folder, because some hosts publish `embed/x.html` as `embed/x`. */
function embedRule(html: string): readonly [string, Headers] {
  return [
    `${EMBED_FOLDER}*`,
    { 'Content-Security-Policy': headerPolicy(selfContainedPolicy(html), '*'), ...FRESH },
  ];
}

/** Kept, but asked after each time, so that a correction is seen at once. */
const FRESH: Headers = { 'Cache-Control': 'no-cache' };

/** The rules of a built folder: its page's policy names what stands in it. */
export function headersOf(dir: string, digestFile: string, address: string | null): string {
  return headerRules({
    html: readFileSync(join(dir, 'index.html'), 'utf8'),
    embedHtml: firstEmbed(dir),
    oneFile: oneFileName(digestFile),
    address,
  });
}

function firstEmbed(dir: string): string | null {
  const folder = join(dir, EMBED_FOLDER);
  const [name] = existsSync(folder) ? readdirSync(folder).filter((each) => each.endsWith('.html')) : [];
  return name === undefined ? null : readFileSync(join(folder, name), 'utf8');
}
