import { MOST_LEVELS, nestsDeeper } from './html-nesting.ts';

/**
 * The words of an HTML page, its blocks apart by blank lines; null where it is nested deeper than a browser parses
 * without freezing. The browser's own parser reads it into a document of its own that is never shown: nothing in it is
 * run, loaded or styled.
 */
export function htmlAsText(html: string): string | null {
  const bare = bareTags(html);
  if (nestsDeeper(bare, MOST_LEVELS)) return null;
  const page = new DOMParser().parseFromString(asMarkup(bare), 'text/html');
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) parts.push(node.nodeValue ?? '');
    if (SILENT.has(node.nodeName)) return;
    const around = node.nodeName === 'BR' ? '\n' : BLOCKS.has(node.nodeName) ? '\n\n' : '';
    parts.push(around);
    for (const child of node.childNodes) walk(child);
    parts.push(around);
  };
  walk(page.body);
  return parts.join('');
}

/** Never shown as words. In lower case inside of SVG, which is left out whole. */
const SILENT = new Set('TEMPLATE NOSCRIPT IFRAME OBJECT SELECT BUTTON TEXTAREA svg math'.split(' '));

const BLOCKS = new Set(
  (
    'BODY ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TD TH TR UL'
  ).split(' '),
);

/** A comment, a script or a style sheet, or a tag with its attributes; read once from left to right, never back. */
const MARKUP =
  /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\b[^>]*(?:>|$)|$)|<(\/?[a-z][^\s/>]*)(?=((?:[\s/=]+|[^\s/>=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>][^\s>]*)?)?)*))\3(?:>|$)/gi;

/**
 * The same page, its tags without attributes. A browser does not run a handler or apply a style of a document that
 * is not shown, but where the security policy forbids them it reports each of them as a breach.
 */
export function bareTags(html: string): string {
  return html.replace(MARKUP, (_, _raw, tag: string | undefined) => (tag === undefined ? '' : `<${tag}>`));
}

interface Policy {
  createHTML(html: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | undefined;

/** Where the page may parse no plain text as markup, by its security policy, the parser wants it passed by name. */
function asMarkup(html: string): string {
  const trustedTypes: PolicyFactory | undefined = Reflect.get(globalThis, 'trustedTypes');
  policy ??= trustedTypes?.createPolicy('own-copy', { createHTML: (markup) => markup });
  return policy === undefined ? html : policy.createHTML(html);
}
