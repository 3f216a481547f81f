import { basename, extname } from 'node:path';
import { htmlText } from '../../../lib/html-text.ts';
import { slug } from '../../../lib/slug.ts';
import { NOTICES_FILE } from '../notices.ts';
import { packedScript } from '../packed-script.ts';
import { hashOf, oneFilePolicy, policyMeta, SECURITY_POLICY } from '../security-policy.ts';

/** Named like the digest's file, `talks.json` → `talks.html`: an editor chose that name. */
export function oneFileName(digestFile: string): string {
  const name = slug(basename(digestFile, extname(digestFile)));
  return `${name === '' || name === 'index' ? 'article-digest' : name}.html`;
}

/** The notices stand at the end of the page, folded, and its link to their file leads there. */
export function withNotices(html: string, notices: string): string {
  const link = `href="./${NOTICES_FILE}"`;
  if (!html.includes(link)) throw new Error(`the page names no ${NOTICES_FILE}`);
  const folded = `<details class="page notices" id="notices"><summary>Licences of the code in this file</summary><pre>${htmlText(notices)}</pre></details>`;
  return atEnd(html.replace(link, 'href="#notices"'), folded);
}

function atEnd(html: string, markup: string): string {
  // The last: a script may speak of another.
  const end = html.lastIndexOf('</body>');
  return end === -1 ? html + markup : html.slice(0, end) + markup + html.slice(end);
}

/** Elements whose content is no markup, and links: all that can make a page ask for another file from its head. */
const PARTS = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1\s*>|<link\b[^>]*>/gi;

/**
 * The page with its policy in the form of hashes, and with nothing left that it would ask another file for: the icon
 * is put in, other links to files beside it are dropped; its scripts are packed, and stand at its end. Throws where a
 * script or a style sheet stayed outside.
 */
export function sealed(html: string, readPublic: (path: string) => Uint8Array): string {
  const policy = policyMeta(SECURITY_POLICY);
  if (!html.includes(policy)) throw new Error('the page for the one file has no security policy to change');
  const scripts: string[] = [];
  const packed: string[] = [];
  const styles: string[] = [];
  const closed = html.replace(PARTS, (part, element: string | undefined, attributes = '', content = '') => {
    if (element === undefined) return linkWithin(part, readPublic);
    if (/\ssrc\s*=/i.test(attributes)) throw new Error(`the one file would still ask for ${part}`);
    if (element.toLowerCase() === 'style') styles.push(hashOf(content));
    else if (isCode(attributes)) {
      const { markup, hashes } = packedScript(content);
      scripts.push(...hashes);
      packed.push(markup);
      return '';
    }
    return part;
  });
  return atEnd(closed, packed.join('')).replace(policy, () =>
    policyMeta(oneFilePolicy([...new Set(scripts)], [...new Set(styles)])),
  );
}

/** A block of data, such as JSON-LD, is never run, and no policy asks after it. */
function isCode(attributes: string): boolean {
  const type = /\stype\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1];
  return type === undefined || /^(?:module|text\/javascript)$/i.test(type);
}

function linkWithin(link: string, readPublic: (path: string) => Uint8Array): string {
  const attribute = (name: string) => new RegExp(`\\s${name}\\s*=\\s*"([^"]*)"`, 'i').exec(link)?.[1] ?? '';
  const rel = attribute('rel');
  const path = attribute('href');
  if (/^(?:https?:|data:)/i.test(path)) return link;
  if (rel === 'stylesheet') throw new Error(`the one file would still ask for ${link}`);
  if (rel !== 'icon' || !path.endsWith('.svg')) return '';
  const icon = Buffer.from(readPublic(path)).toString('base64');
  return `<link rel="icon" href="data:image/svg+xml;base64,${icon}" type="image/svg+xml">`;
}
