import { MAX_DEPTH } from '../../lib/json-text.ts';
import { isRecord } from '../is-record.ts';
import type { Path } from '../json-path.ts';
import type { Finding } from '../problem.ts';
import { codePoint, showValue } from '../show-value.ts';

/** True when a value is nested deeper than a digest may be; a value that holds itself is, too. */
export function isTooDeep(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === MAX_DEPTH || Object.values(value).some((inner) => isTooDeep(inner, depth + 1));
}

/** Texts of nothing, characters that hide, turn or run over text, and keys that every object has by inheritance, anywhere in the file. */
export function checkHostile(value: unknown, at: Path = []): readonly Finding[] {
  if (typeof value === 'string') return [...blank(value, at), ...unfitCharacters(value, at, 'text')];
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => checkHostile(item, [...at, index]));
  if (!isRecord(value)) return [];
  return Object.keys(value).flatMap((key) => {
    const here = [...at, key];
    return [
      ...reservedKey(key, here),
      ...unfitCharacters(key, here, 'key'),
      ...checkHostile(value[key], here),
    ];
  });
}

function reservedKey(key: string, at: Path): readonly Finding[] {
  if (!(key in Object.prototype)) return [];
  return [
    {
      at,
      reason: `The key ${showValue(key)} is one that programs reserve for themselves.`,
      remedy: 'Take it out; as an id, in quotation marks as a value, the word is fine.',
    },
  ];
}

/** Blanks, what takes no room, marks with no letter under them, and the letters of Braille and Hangul that are blank. */
const SEEN = /[^\s\p{Cc}\p{Cf}\p{Cs}\p{M}\u115F\u1160\u2800\u3164\uFFA0]/u;

function blank(text: string, at: Path): readonly Finding[] {
  if (text === '' || SEEN.test(text)) return [];
  return [
    {
      at,
      reason: `The text ${showValue(text)} holds nothing that can be seen.`,
      remedy: 'Write words, or leave the field out where it may be left out.',
    },
  ];
}

const UNFIT = [
  [/\p{Cc}/u, 'a control character', 'line breaks and tabs too have no place in a digest'],
  // XML, and so every image, may not hold U+FFFE and U+FFFF.
  [/\p{Noncharacter_Code_Point}/u, 'a code that stands for no character', 'no text has it'],
  [/\p{Cs}/u, 'half of a character (a lone surrogate)', 'type the whole character again'],
  [
    /[\u202A-\u202E\u2066-\u2069]/u,
    'a character that turns the direction of text',
    'the page sets the direction itself',
  ],
  [/[\u2028\u2029]/u, 'a separator of lines or paragraphs', 'a text of a digest is one line'],
  [/[\u{E0000}-\u{E007F}]/u, 'a tag character', 'nobody sees it, and machines read it'],
  // Hebrew with all its points and accents has up to four on a letter.
  [/(?:\p{M}\p{Cf}*){5}/u, 'more than four marks on one letter', 'they run over the lines beside'],
] as const;

function unfitCharacters(text: string, at: Path, what: 'text' | 'key'): readonly Finding[] {
  return UNFIT.flatMap(([pattern, name, why]) => {
    const found = pattern.exec(text);
    if (found === null) return [];
    return [
      {
        at,
        reason: `The ${what} ${showValue(text)} holds ${name}, ${codePoint(found[0])}.`,
        remedy: `Take the character out: ${why}.`,
      },
    ];
  });
}
