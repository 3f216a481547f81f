/** The letters of one PDF, each as a byte. */
export interface PdfEncoding {
  /** The bytes of a text, in hexadecimal. What no font can show is left out and listed. */
  bytesOf(text: string): string;
  /** The characters that could not be shown. */
  unknown(): readonly string[];
  /** The dictionary that names the letters. */
  dictionary(): string;
  /** From bytes back to characters, so that the text can be searched and copied as it was. */
  toUnicode(): string;
}

/**
 * The letters of the fonts that every PDF reader brings along (Adobe's standard Latin set). Windows' code page 1252
 * is the base; what else a document needs takes a byte that the base leaves free.
 */
export function pdfEncoding(): PdfEncoding {
  const extra = new Map<string, number>();
  const used = new Map<number, string>();
  const missing = new Set<string>();

  const codeOf = (character: string): number | undefined => {
    const point = character.codePointAt(0) ?? 0;
    if ((point >= 0x20 && point <= 0x7e) || (point >= 0xa0 && point <= 0xff)) return point;
    const inWindows = WINDOWS.indexOf(character);
    if (inWindows !== -1) return 0x80 + inWindows;
    const known = extra.get(character);
    if (known !== undefined || glyphName(character) === undefined) return known;
    const code = FREE[extra.size];
    if (code !== undefined) extra.set(character, code);
    return code;
  };
  const byteOf = (character: string): string => {
    const code = codeOf(PLAIN[character] ?? character);
    if (code === undefined) missing.add(character);
    else used.set(code, character);
    return code === undefined ? '' : hex(code, 2);
  };

  return {
    bytesOf: (text) => [...text.normalize('NFC')].map(byteOf).join(''),
    unknown: () => [...missing],
    dictionary: () => {
      const names = [...extra].map(([character, code]) => `${code} /${glyphName(character)}`);
      return `<< /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [${names.join(' ')}] >>`;
    },
    toUnicode: () => unicodeMap(used),
  };
}

function unicodeMap(used: ReadonlyMap<number, string>): string {
  const pairs = [...used]
    .sort(([a], [b]) => a - b)
    .map(([code, character]) => `<${hex(code, 2)}> <${utf16(character)}>`);
  const blocks: string[] = [];
  // At most a hundred in a block, by the format.
  for (let from = 0; from < pairs.length; from += 100) {
    const block = pairs.slice(from, from + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <00> <ff> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

/** 0x80 to 0x9f of code page 1252; a null where it has nothing. */
const WINDOWS = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

/** Bytes that stand for nothing in the base. */
const FREE = [0x81, 0x8d, 0x8f, 0x90, 0x9d, ...Array.from({ length: 31 }, (_, index) => index + 1)];

/** Blanks and hyphens of special width, which the fonts have not, as the plain ones. */
const PLAIN: Readonly<Record<string, string>> = {
  '\u2007': '\u00a0',
  '\u202f': '\u00a0',
  '\u2009': ' ',
  '\u2010': '-',
  '\u2011': '-',
};

const NAMED: Readonly<Record<string, string>> = {
  '−': 'minus',
  '≤': 'lessequal',
  '≥': 'greaterequal',
  '≠': 'notequal',
  ł: 'lslash',
  Ł: 'Lslash',
  đ: 'dcroat',
  Đ: 'Dcroat',
  ı: 'dotlessi',
};

const ACCENTS: Readonly<Record<string, string>> = {
  '\u0301': 'acute',
  '\u0304': 'macron',
  '\u0306': 'breve',
  '\u0307': 'dotaccent',
  '\u030a': 'ring',
  '\u030b': 'hungarumlaut',
  '\u030c': 'caron',
  '\u0326': 'commaaccent',
  '\u0328': 'ogonek',
};

/** The accented letters of the standard set that are not in code page 1252. */
const ACCENTED = 'ĀāĂăĄąĆćČčĎďĒēĖėĘęĚěĞğĢģĪīĮįİĶķĹĺĻļĽľŃńŅņŇňŌōŐőŔŕŖŗŘřŚśŞşȘșŢţŤťŪūŮůŰűŲųŹźŻż';

function glyphName(character: string): string | undefined {
  const named = NAMED[character];
  if (named !== undefined || !ACCENTED.includes(character)) return named;
  const [letter = '', accent = ''] = character.normalize('NFD');
  // The names call the cedilla of all letters but one a comma.
  if (accent === '\u0327') return `${letter}${/s/i.test(letter) ? 'cedilla' : 'commaaccent'}`;
  return `${letter}${ACCENTS[accent]}`;
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index), 4)).join('');
}

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0');
}

/** A text as a string of a PDF's own facts, such as its title. */
export function pdfText(text: string): string {
  return `<feff${utf16(text)}>`;
}
