import type { Plugin } from 'vite';

export const SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

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
        return html.replace(HEAD, (head) => `${head}\n    ${META}`);
      },
    },
  };
}

const HEAD = /<head(?:\s[^>]*)?>/i;
const META = `<meta http-equiv="Content-Security-Policy" content="${SECURITY_POLICY}">`;
