export type JsonFault =
  | { readonly kind: 'too-deep' | 'ends-early'; readonly position: number }
  | { readonly kind: 'twice'; readonly position: number; readonly key: string }
  | { readonly kind: 'syntax'; readonly position: number; readonly found: string; readonly expected: string };

/**
 * The first place where a text is not JSON, is nested too deep, or says a key twice; `null` for good JSON.
 * It reads each character once and goes no deeper than the limit, so a hostile text costs no more than a kind one.
 * By hand, at 1 KB compressed: jsonc-parser (3.2 KB) and momoa (8.2 KB) tell no key that is said twice, and go as deep as the text.
 */
export function findJsonFault(text: string, maxDepth: number): JsonFault | null {
  const scan = new Scan(text, maxDepth);
  try {
    scan.document();
    return null;
  } catch (stop) {
    if (stop instanceof Stop) return stop.fault;
    throw stop;
  }
}

/** Ends the scan at the first fault, from whatever depth it has reached. */
class Stop extends Error {
  readonly fault: JsonFault;
  constructor(fault: JsonFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

class Scan {
  private readonly text: string;
  private readonly maxDepth: number;
  private position = 0;

  constructor(text: string, maxDepth: number) {
    this.text = text;
    this.maxDepth = maxDepth;
  }

  document(): void {
    this.value(0);
    if (this.position < this.text.length) this.fail('the end of the file');
  }

  private value(depth: number): void {
    this.take(SPACE);
    const next = this.text[this.position];
    if (next === '{' || next === '[') {
      if (depth === this.maxDepth) throw new Stop({ kind: 'too-deep', position: this.position });
      if (next === '{') this.object(depth + 1);
      else this.array(depth + 1);
    } else if (next === '"') {
      this.string();
    } else if (!this.take(NUMBER) && !this.take(LITERAL)) {
      this.skipCutLiteral();
      this.fail('a value');
    }
    this.take(SPACE);
  }

  private object(depth: number): void {
    const keys = new Set<string>();
    this.position += 1;
    this.take(SPACE);
    if (this.takeCharacter('}')) return;
    do {
      this.take(SPACE);
      this.key(keys);
      this.take(SPACE);
      if (!this.takeCharacter(':')) this.fail('":"');
      this.value(depth);
    } while (this.takeCharacter(','));
    if (!this.takeCharacter('}')) this.fail('"," or "}"');
  }

  private key(keys: Set<string>): void {
    const start = this.position;
    if (this.text[start] !== '"') this.fail('a key in double quotation marks');
    this.string();
    const key = String(JSON.parse(this.text.slice(start, this.position)));
    if (keys.has(key)) throw new Stop({ kind: 'twice', position: start, key });
    keys.add(key);
  }

  private array(depth: number): void {
    this.position += 1;
    this.take(SPACE);
    if (this.takeCharacter(']')) return;
    do this.value(depth);
    while (this.takeCharacter(','));
    if (!this.takeCharacter(']')) this.fail('"," or "]"');
  }

  private string(): void {
    this.position += 1;
    for (;;) {
      this.take(PLAIN);
      if (this.takeCharacter('"')) return;
      if (this.text[this.position] !== '\\') this.fail('a closing quotation mark or an escaped character');
      if (!this.take(ESCAPE)) {
        // Shorter than any escape needs: the file was cut inside it.
        if (CUT_ESCAPE.test(this.text.slice(this.position))) this.position = this.text.length;
        this.fail('an escape that JSON knows');
      }
    }
  }

  /** A literal that the end of the file cuts short is no error of its own. */
  private skipCutLiteral(): void {
    this.take(CUT_LITERAL);
  }

  private take(pattern: RegExp): boolean {
    pattern.lastIndex = this.position;
    if (!pattern.test(this.text)) return false;
    this.position = pattern.lastIndex;
    return true;
  }

  private takeCharacter(character: string): boolean {
    if (this.text[this.position] !== character) return false;
    this.position += 1;
    return true;
  }

  private fail(expected: string): never {
    const { position, text } = this;
    if (position >= text.length) throw new Stop({ kind: 'ends-early', position });
    const found = String.fromCodePoint(text.codePointAt(position) ?? 0);
    throw new Stop({ kind: 'syntax', position, found, expected });
  }
}

const SPACE = /[ \t\r\n]*/y;
/** All that JSON lets stand in a string as it is: from the blank up, without `"` and the backslash. */
const PLAIN = /[ !#-[\]-\uFFFF]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const CUT_ESCAPE = /^\\(?:u[0-9a-fA-F]{0,3})?$/;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
const CUT_LITERAL = /(?:t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?|-(?:\d+)?|-?\d+(?:\.|(?:\.\d+)?[eE][+-]?))$/y;
const LITERAL = /(?:true|false|null)(?!\w)/y;
