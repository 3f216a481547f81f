import { joinedWordsIn } from '../../pictures/typeface/joined-words.ts';
import { type Contour, writeNumbers } from '../../pictures/typeface/outline-code.ts';
import type { ShapedFace, ShapedWords, ShapedWordsOfFace } from '../../pictures/typeface/shaped-words.ts';
import { type FontFile, fontFile } from './font-file.ts';
import { contoursOf, writtenContours } from './make-outlines.ts';

/** Noto of Google, under the SIL Open Font License 1.1: its sans beside ours, its book faces beside our serif. */
const FILES = {
  Arab: {
    sans: 'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
    sansBold: 'noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf',
    serifBold: 'noto-naskh-arabic/600SemiBold/NotoNaskhArabic_600SemiBold.ttf',
  },
  Hebr: {
    sans: 'noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
    sansBold: 'noto-sans-hebrew/600SemiBold/NotoSansHebrew_600SemiBold.ttf',
    serifBold: 'noto-serif-hebrew/600SemiBold/NotoSerifHebrew_600SemiBold.ttf',
  },
} as const satisfies Record<string, Record<ShapedFace, string>>;

type Script = keyof typeof FILES;

/** The Arabic and Hebrew words of a text, digits and signs of their own included, shaped by HarfBuzz. */
export function makeShapedWords(text: string, language: string): ShapedWords {
  const words = joinedWordsIn(text.normalize('NFC'));
  const of = (face: ShapedFace) => wordsOfFace(words, face, language);
  return { sans: of('sans'), sansBold: of('sansBold'), serifBold: of('serifBold') };
}

/** The packages whose letters they are: each carries its licence. */
export function packagesOf(text: string): string[] {
  const scripts = new Set(joinedWordsIn(text).map(scriptOf));
  const files = [...scripts].flatMap((script) => Object.values(FILES[script]));
  return [...new Set(files.map((file) => file.slice(0, file.indexOf('/'))))];
}

function wordsOfFace(all: readonly string[], face: ShapedFace, language: string): ShapedWordsOfFace {
  const files = new Map<Script, FontFile>();
  const fileOf = (script: Script) => {
    const file = files.get(script) ?? fontFile(`@expo-google-fonts/${FILES[script][face]}`);
    files.set(script, file);
    return file;
  };
  const forms = new Map<string, number>();
  const formOf = (contours: readonly Contour[]) => {
    const written = writtenContours(contours);
    const known = forms.get(written) ?? forms.size;
    forms.set(written, known);
    return known;
  };
  const outlines = new Map<string, Contour[]>();
  const contours = (outline: string) => {
    const known = outlines.get(outline) ?? contoursOf(outline);
    outlines.set(outline, known);
    return known;
  };
  const words = all.flatMap((word): [string, string][] => {
    const script = scriptOf(word);
    const glyphs = fileOf(script).joined(word, { script, language });
    // What the face has not is refused by name, and not drawn as a box.
    if (glyphs === null) return [];
    // From left to right, and so from the word's end; the glyphs of one letter, such as its dots, are one outline.
    const letters = new Map<number, { contours: Contour[]; advance: number }>();
    for (const { at, advance, x, y, outline } of glyphs) {
      const letter = letters.get(at) ?? { contours: [], advance: 0 };
      letter.contours.push(...moved(contours(outline), letter.advance + x, y));
      letter.advance += advance;
      letters.set(at, letter);
    }
    let end = word.length;
    const numbers = [...letters].flatMap(([at, { contours, advance }]) => {
      const length = end - at;
      end = at;
      return [formOf(contours), advance, length];
    });
    return [[word, writeNumbers(numbers)]];
  });
  return { forms: [...forms.keys()], words: Object.fromEntries(words) };
}

function moved(contours: readonly Contour[], right: number, up: number): Contour[] {
  return contours.map((contour) => contour.map(({ x, y, on }) => ({ x: x + right, y: y + up, on })));
}

function scriptOf(word: string): Script {
  return /\p{scx=Arab}/u.test(word) ? 'Arab' : 'Hebr';
}
