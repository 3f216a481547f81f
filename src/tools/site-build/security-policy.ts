import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** The one policy. What a directive leaves out is refused. */
const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'font-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
} as const;

export const SECURITY_POLICY = policyOf(DIRECTIVES);

/** For a page that holds styles of its own: the same, and those by their hashes. */
export function pagePolicy(html: string): string {
  const hashes = hashesIn(html, STYLES).map((hash) => `'${hash}'`);
  return policyOf({ ...DIRECTIVES, 'style-src': ["'self'", ...hashes].join(' ') });
}

/** For a page that has nothing beside it, as the build writes one: the policy of the one file, and what stands in it. */
export function selfContainedPolicy(html: string): string {
  return oneFilePolicy(hashesIn(html, SCRIPTS), hashesIn(html, STYLES));
}

const STYLES = /<style>([\s\S]*?)<\/style>/g;
const SCRIPTS = /<script type="module">([\s\S]*?)<\/script>/g;

function hashesIn(html: string, elements: RegExp): string[] {
  return [...html.matchAll(elements)].map(([, content = '']) => hashOf(content));
}

/** How a policy names a script or a style that stands in the page. */
export function hashOf(content: string): string {
  return `sha256-${createHash('sha256').update(content.replaceAll('\r\n', '\n')).digest('base64')}`;
}

/** A page's policy as a header, which can also say what its `<meta>` cannot: who may show it in a frame. */
export function headerPolicy(policy: string, frameAncestors: string): string {
  return `${policy}; frame-ancestors ${frameAncestors}`;
}

/**
 * For the page as one file: only the scripts and styles that are in it, known by their hashes, and nothing else
 * from anywhere, since there is nothing beside it.
 */
export function oneFilePolicy(scripts: readonly string[], styles: readonly string[]): string {
  const sources = (hashes: readonly string[]) =>
    hashes.length === 0 ? "'none'" : hashes.map((hash) => `'${hash}'`).join(' ');
  return policyOf({
    ...DIRECTIVES,
    'script-src': sources(scripts),
    'style-src': sources(styles),
    'img-src': 'data: blob:',
    'connect-src': "'none'",
    'font-src': "'none'",
    'manifest-src': "'none'",
    'worker-src': "'none'",
  });
}

function policyOf(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

/** Puts the policy into the built page, as the head's first child so that it holds for all that follows. */
export function securityPolicy(): Plugin {
  return {
    name: 'security-policy',
    // Vite's development server needs inline scripts.
    apply: 'build',
    transformIndexHtml: {
      // After all others, so that nothing is put before it.
      order: 'post',
      // By hand: Vite's own tags would turn the policy's quotes into entities, which nobody can search for.
      handler: (html) => {
        if (!HEAD.test(html)) throw new Error('index.html has no <head> to put the security policy into');
        return html.replace(HEAD, (head) => `${head}\n    ${policyMeta(pagePolicy(html))}`);
      },
    },
  };
}

const HEAD = /<head(?:\s[^>]*)?>/i;

export function policyMeta(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}
