import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Buffer, Direction, Face, Feature, Font, shape } from 'harfbuzzjs';

/** One face of a font file, read by HarfBuzz. For the tables that are written from it, and for tests: no page loads it. Lengths in units of the face. */
export interface FontFile {
  /** How many units make an em. */
  readonly unitsPerEm: number;
  has(letter: string): boolean;
  advance(letter: string): number;
  /** The outline as the commands of an SVG path, y upwards: `M`, `L`, `Q` and `Z`, absolute. */
  outline(letter: string): string;
  /** The glyphs of a run of letters as HarfBuzz sets it, by default without ligatures. */
  shaped(letters: readonly string[]): readonly ShapedGlyph[];
}

interface ShapedGlyph {
  /** Index of the letter it stands for. */
  readonly letter: number;
  readonly advance: number;
  readonly x: number;
  readonly y: number;
}

/** Whether two letters touch in one sign is not what a width stands on: each letter is its own glyph. */
const PLAIN = ['liga', 'clig', 'calt', 'ccmp'].map((tag) => new Feature(tag, 0));

/** A face of a package's file, such as `dejavu-fonts-ttf/ttf/DejaVuSans.ttf`. */
export function fontFile(path: string): FontFile {
  const face = new Face(new Blob(readFileSync(createRequire(import.meta.url).resolve(path))));
  const font = new Font(face);
  const glyphOf = (letter: string) => font.nominalGlyph(letter.codePointAt(0) ?? 0);
  const glyph = (letter: string) => {
    const found = glyphOf(letter);
    if (found === undefined) throw new Error(`${path} has no letter ${letter}`);
    return found;
  };
  return {
    unitsPerEm: face.upem,
    has: (letter) => glyphOf(letter) !== undefined,
    advance: (letter) => font.glyphHAdvance(glyph(letter)),
    outline: (letter) => font.glyphToPath(glyph(letter)),
    shaped: (letters) => {
      const buffer = new Buffer();
      buffer.addCodePoints(letters.map((letter) => letter.codePointAt(0) ?? 0));
      buffer.setDirection(Direction.LTR);
      buffer.setScript('Latn');
      shape(font, buffer, PLAIN);
      return buffer
        .getGlyphInfosAndPositions()
        .map(({ cluster, xAdvance = 0, xOffset = 0, yOffset = 0 }) => ({
          letter: cluster,
          advance: xAdvance,
          x: xOffset,
          y: yOffset,
        }));
    },
  };
}
