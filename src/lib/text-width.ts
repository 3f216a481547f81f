/** What words are set in: the roles that a page's faces and a picture's own typeface both have. */
export type Face = 'sans' | 'sansBold' | 'serifBold' | 'serifItalic';

/** The width of a text in a face, in the unit of `size`. The same words give the same width everywhere. */
export type Measure = (text: string, face: Face, size: number) => number;

/**
 * Advances in em, plain and bold, of classes of letters: as wide as the widest of them in the widest faces that a
 * common system comes with, DejaVu Sans and DejaVu Serif.
 */
const ADVANCES: readonly (readonly [RegExp, plain: number, bold: number])[] = [
  [/\p{M}|\p{Cf}/u, 0, 0],
  [/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{Extended_Pictographic}]/u, 1.05, 1.05],
  [/[ijlıł'’‘.,·\p{Zs}]/u, 0.33, 0.39],
  [/[|:;/\\‐‑\-ft!()[\]IJ]/u, 0.41, 0.48],
  [/[r"*_`°‚‹›–]/u, 0.52, 0.53],
  [/[szc?ª]/u, 0.57, 0.62],
  [/[vxykaeo«»“”„]/u, 0.62, 0.7],
  [/[bdghnpquFLPSTYßþð{}\p{Nd}\p{Sc}]/u, 0.7, 0.76],
  [/[ABEKRVXZ×÷§¶]/u, 0.84, 0.87],
  [/[CDGHNOQUw#+<=>^~&−≤≥≈±¬]/u, 0.91, 0.95],
  [/[mMW%@—…©®™¼½¾]/u, 1.04, 1.13],
  [/[ŒœÆæŉМжмтфшщыюљњωϖψφ]/u, 1.15, 1.19],
  [/[ЖШЩЫЮЉЊѪѬ]/u, 1.36, 1.63],
  [/\p{Lu}/u, 1.04, 1.13],
  [/[\p{Ll}\p{scx=Hebr}]/u, 0.74, 0.87],
];
/** Of any other script: Arabic letters, where they are joined, are as wide on the average. */
const OTHERWISE = [0.75, 0.85] as const;

/** How wide a text may come out where the reader's own machine chooses the faces, as on the page: at most so wide. */
export function estimate(text: string, face: Face, size: number): number {
  const weight = face === 'sansBold' || face === 'serifBold' ? 1 : 0;
  let em = 0;
  for (const character of text) em += advances(character)[weight];
  return em * size;
}

/** What a reader's own style puts between letters, and between words besides, in em of what they are set in. */
export interface Spacing {
  readonly letters: number;
  readonly words: number;
}

const BETWEEN_WORDS = /[ \u00A0]/g;

/** As `estimate`, of words that are set apart so. */
export function spaced({ letters, words }: Spacing): Measure {
  return (text, face, size) => {
    const blanks = text.match(BETWEEN_WORDS)?.length ?? 0;
    return estimate(text, face, size) + (letters * [...text].length + words * blanks) * size;
  };
}

/** Of the characters met so far: a page measures tens of thousands, of a few dozen kinds. */
const known = new Map<string, readonly [plain: number, bold: number]>();

function advances(character: string): readonly [plain: number, bold: number] {
  let both = known.get(character);
  if (both === undefined) {
    // An accented letter is as wide as it is without its accents, but for one whose accent stands beside it.
    const [letter = ''] = character === 'ľ' ? 'f' : character.normalize('NFD');
    const found = ADVANCES.find(([pattern]) => pattern.test(letter));
    both = found === undefined ? OTHERWISE : [found[1], found[2]];
    known.set(character, both);
  }
  return both;
}
