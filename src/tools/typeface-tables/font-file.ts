import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Buffer, ClusterLevel, Direction, Face, Feature, Font, shape } from 'harfbuzzjs';

/** One face of a font file, read by HarfBuzz. For the tables that are written from it, and for tests: it runs in Node. Lengths in units of the face. */
export interface FontFile {
  /** How many units make an em. */
  readonly unitsPerEm: number;
  has(letter: string): boolean;
  advance(letter: string): number;
  /** The outline as the commands of an SVG path, y upwards: `M`, `L`, `Q` and `Z`, absolute. */
  outline(letter: string): string;
  /** The glyphs of a run of letters as HarfBuzz sets it, by default without ligatures. */
  shaped(letters: readonly string[]): readonly ShapedGlyph[];
  /** The glyphs of a word from right to left as HarfBuzz sets it, from its left end; null where the face lacks one. */
  joined(word: string, of: { readonly script: string; readonly language: string }): JoinedGlyph[] | null;
}

interface JoinedGlyph {
  /** Where in the word the characters begin that it is of. */
  readonly at: number;
  readonly advance: number;
  readonly x: number;
  readonly y: number;
  readonly outline: string;
}

interface ShapedGlyph {
  /** Index of the letter it stands for. */
  readonly letter: number;
  readonly advance: number;
  readonly x: number;
  readonly y: number;
}

/** The glyph that stands for what a face has not. */
const MISSING = 0;

/** Whether two letters touch in one sign is not what a width stands on: each letter is its own glyph. */
const PLAIN = ['liga', 'clig', 'calt', 'ccmp'].map((tag) => new Feature(tag, 0));

const { resolve } = createRequire(import.meta.url);

/** The licences that packages of letters carry, each once. */
export function licencesOf(packages: readonly string[]): string[] {
  const texts = packages.map((name) =>
    readFileSync(resolve(`@expo-google-fonts/${name}/LICENSE_FONT`), 'utf8'),
  );
  return [...new Set(texts.map((text) => text.replaceAll('\r\n', '\n').trim()))];
}

/** A face of a package's file, such as `dejavu-fonts-ttf/ttf/DejaVuSans.ttf`. */
export function fontFile(path: string): FontFile {
  const face = new Face(new Blob(readFileSync(resolve(path))));
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
    joined: (word, { script, language }) => {
      const buffer = new Buffer();
      // A mark stands for itself, also where it is drawn with its letter.
      buffer.setClusterLevel(ClusterLevel.MONOTONE_CHARACTERS);
      buffer.addText(word);
      buffer.setDirection(Direction.RTL);
      buffer.setScript(script);
      buffer.setLanguage(language);
      shape(font, buffer);
      const glyphs = buffer.getGlyphInfosAndPositions();
      if (glyphs.some(({ codepoint }) => codepoint === MISSING)) return null;
      return glyphs.map(({ codepoint, cluster, xAdvance = 0, xOffset = 0, yOffset = 0 }) => ({
        at: cluster,
        advance: xAdvance,
        x: xOffset,
        y: yOffset,
        outline: font.glyphToPath(codepoint),
      }));
    },
  };
}
