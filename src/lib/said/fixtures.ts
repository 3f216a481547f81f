import { parseSync } from 'vite';

type Node = Readonly<Record<string, unknown>>;

const SAID_ATTRIBUTES = new Set(['aria-label', 'label', 'name', 'title', 'alt', 'placeholder']);
/** Names, keys and what is thrown for developers are not said to a reader. */
const UNSAID = new Set(['ImportDeclaration', 'ThrowStatement', 'TSLiteralType', 'ExportAllDeclaration']);
const CODE = /^[.#[&@]|=>|[{}<>]|\bvar\(|^[A-Z]+(?: [A-Z]+)+$|:(?:not|has)\(|^[\d\s.,MLHVCQZ…-]+$/;

/** What source texts of ours say: every text of their markup, every label, every other literal that reads as words; what is computed stands as "…". For tests. */
export function saidIn(sources: Readonly<Record<string, string>>): readonly string[] {
  const said = Object.entries(sources).flatMap(([path, source]) => {
    const { program, errors } = parseSync(path, source);
    if (errors.length > 0) throw new Error(`${path} cannot be read`);
    return wordsOf(program);
  });
  return [...new Set(said.map((text) => text.replace(/\s+/g, ' ').trim()))]
    .filter((text) => /\p{L}{2}/u.test(text))
    .toSorted();
}

function wordsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (!isNode(value)) return [];
  const { type } = value;
  if (typeof type === 'string' && UNSAID.has(type)) return [];
  if (type === 'JSXText') return [String(value.value)];
  if (type === 'JSXAttribute') return wordsOfAttribute(value);
  if (type === 'Literal') return typeof value.value === 'string' ? readsAsWords(value.value) : [];
  const inner = Object.entries(value).flatMap(([key, part]) => (key === 'key' ? [] : wordsOf(part)));
  return type === 'TemplateLiteral' ? [...readsAsWords(textOf(value)), ...inner] : inner;
}

function wordsOfAttribute({ name, value }: Node): readonly string[] {
  const called = isNode(name) ? String(name.name) : '';
  if (called === 'className' || called === 'd' || called === 'id' || called === 'viewBox') return [];
  if (!isNode(value) || value.type !== 'Literal') return wordsOf(value);
  return SAID_ATTRIBUTES.has(called) ? readsAsWords(String(value.value)) : [];
}

function textOf({ quasis }: Node): string {
  const parts = Array.isArray(quasis) ? quasis : [];
  return parts
    .map((part: unknown) => (isNode(part) && isNode(part.value) ? String(part.value.cooked) : ''))
    .join('…');
}

/** Several words, or one that begins a line. */
function readsAsWords(text: string): readonly string[] {
  const words = /\p{L}\S*\s+\S*(?:\p{L}|…)|…\s+\S*\p{L}|^\p{Lu}\p{Ll}+[.:…]?$/u.test(text);
  return words && !CODE.test(text.trim()) ? [text] : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}
