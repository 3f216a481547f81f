/** What browsers and Node both have, and the language's own library has not: the format and `src/lib` use no more. */

declare class URL {
  constructor(address: string, base?: string);
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly hostname: string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array;
}
