import type { Face } from '../../../lib/text-width.ts';
import type { PlacedLetter } from '../../typeface/measure.ts';
import { contoursIn, strokesOf } from '../../typeface/outlines.ts';
import type { PdfFile } from './pdf-file.ts';
import { type Point, pdfPath } from './pdf-path.ts';
import { hex, utf16 } from './pdf-text.ts';

type Letter = Pick<PlacedLetter, 'letter' | 'form' | 'advance'>;

/** The letters that one PDF uses, each drawn once, from the typeface of pictures. */
export interface PdfLetters {
  /** The font that draws a letter, and the letter's byte in it, in hexadecimal. */
  of(face: Face, letter: Letter): { readonly font: string; readonly byte: string };
  /** Adds the fonts to the file, and names them for its page: `/A0 3 0 R /A1 7 0 R`. */
  fonts(file: PdfFile): string;
}

/**
 * Programs that look for words guess a font's size, and with it which gap is a blank, from the width of its first
 * letter, for which they take half an em. So one that is not used, and is that wide, stands before all others.
 */
const MEASURE = { code: 1, width: 500 };
const FIRST = MEASURE.code + 1;

/** As many as a byte can tell apart; more of a face need another font. */
const ROOM = 256 - FIRST;

/** Fonts of the third type, whose letters are drawings: no font program, no licence to carry, the same outlines as every picture. */
export function pdfLetters(): PdfLetters {
  const faces = new Map<Face, Letter[]>();
  const places = new Map<string, number>();
  const lettersOf = (face: Face) => {
    const letters = faces.get(face) ?? [];
    faces.set(face, letters);
    return letters;
  };
  const nameOf = (face: Face, part: number) => `${face}${part}`;
  return {
    of: (face, letter) => {
      // In a shaped word the same form may be as wide as its neighbours have it.
      const key = [face, letter.letter, letter.form, thousandths(letter)].join(' ');
      const place = places.get(key) ?? lettersOf(face).push(letter) - 1;
      places.set(key, place);
      return { font: nameOf(face, Math.floor(place / ROOM)), byte: hex((place % ROOM) + FIRST, 2) };
    },
    fonts: (file) =>
      [...faces]
        .flatMap(([face, letters]) =>
          parts(letters).map((part, index) => `/${nameOf(face, index)} ${addFont(file, face, part)} 0 R`),
        )
        .join(' '),
  };
}

function parts(letters: readonly Letter[]): Letter[][] {
  const count = Math.ceil(letters.length / ROOM);
  return Array.from({ length: count }, (_, index) => letters.slice(index * ROOM, (index + 1) * ROOM));
}

/** Lengths of a font are in thousandths of an em, y upwards. */
function addFont(file: PdfFile, face: Face, letters: readonly Letter[]): number {
  const drawings = letters.map((letter) => drawingOf(face, letter));
  const names = letters.map((_, index) => `/l${index + FIRST}`);
  const procedures = drawings.map(({ content }, index) => `${names[index]} ${file.addStream(content)} 0 R`);
  const box = boxAround(drawings.flatMap(({ box }) => box));
  return file.add(
    [
      '<< /Type /Font /Subtype /Type3 /FontMatrix [0.001 0 0 0.001 0 0] /Resources << >>',
      `/FontBBox [${box.join(' ')}] /FirstChar ${MEASURE.code} /LastChar ${letters.length + MEASURE.code}`,
      `/Widths [${MEASURE.width} ${drawings.map(({ advance }) => advance).join(' ')}]`,
      `/Encoding << /Type /Encoding /Differences [${MEASURE.code} /measure ${names.join(' ')}] >>`,
      `/CharProcs << /measure ${file.addStream(`${MEASURE.width} 0 d0`)} 0 R ${procedures.join(' ')} >>`,
      `/ToUnicode ${file.addStream(toUnicode(letters))} 0 R >>`,
    ].join(' '),
  );
}

/** A letter as a drawing that takes the colour of the words it stands in. */
function drawingOf(face: Face, letter: Letter) {
  const contours = contoursIn(face, letter.letter, letter.form).map(strokesOf);
  const advance = thousandths(letter);
  const points = contours.flatMap(({ start, strokes }) => [
    start,
    ...strokes.flatMap(({ handle, x, y }) => [...(handle ? [handle] : []), { x, y }]),
  ]);
  const box = boxAround(points);
  const outline = contours.map(pdfPath).join('\n');
  return { advance, box: points, content: `${advance} 0 ${box.join(' ')} d1\n${outline} f` };
}

function thousandths({ advance }: Letter): number {
  return Math.round(advance * 1000);
}

/** Left, bottom, right, top. */
function boxAround(points: readonly Point[]): number[] {
  if (points.length === 0) return [0, 0, 0, 0];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** From bytes back to letters, so that the words can be searched, copied and read aloud. */
function toUnicode(letters: readonly Letter[]): string {
  const pairs = letters.map(({ letter }, index) => `<${hex(index + FIRST, 2)}> <${utf16(letter)}>`);
  // At most a hundred in a block, by the format.
  const blocks = Array.from({ length: Math.ceil(pairs.length / 100) }, (_, index) => {
    const block = pairs.slice(index * 100, (index + 1) * 100);
    return `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`;
  });
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <00> <ff> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}
