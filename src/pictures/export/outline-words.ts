import type { Face } from '../../lib/text-width.ts';
import type { PlacedLetter } from '../typeface/measure.ts';
import { pathOf } from '../typeface/outlines.ts';
import { type Line, lettersOf, linesOf, type Run } from './words-of-svg.ts';

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';

/** In the names of letters. */
const SIGNS = { sans: 'a', sansBold: 'b', serifBold: 'c', serifItalic: 'd' } as const satisfies Record<
  Face,
  string
>;

/**
 * Draws the words of a picture as outlines, so that they are the same in every program and on every machine: each
 * letter once, as a definition named after `prefix`, and then used. With `text` the words lie over them once more as
 * text that is not painted, to be found, selected and read aloud; line by line, as wide as the outlines.
 * A word with a letter that the faces lack stays text that is seen, in a face of the reader's machine.
 */
export function outlineWords(svg: Element, { prefix, text }: { prefix: string; text: boolean }): void {
  const make = (name: string, attributes: Readonly<Record<string, string | number>>): Element => {
    const element = svg.ownerDocument.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    return element;
  };
  const definitions = make('defs', {});
  // Said once, on the root: else a serializer may say it at each letter, in a prefix of its own that LibreOffice does not know.
  svg.setAttributeNS('http://www.w3.org/2000/xmlns/', 'xmlns:xlink', XLINK);
  const names = new Map<string, string>();
  const nameOf = (face: Face, { letter, form }: PlacedLetter): string | null => {
    const own = form === undefined ? letter.codePointAt(0)?.toString(36) : `.${form}`;
    const key = `${prefix}-${SIGNS[face]}${own}`;
    const known = names.get(key);
    if (known !== undefined) return known === '' ? null : known;
    const path = pathOf(face, letter, form);
    // A blank has no outline, and is not drawn.
    names.set(key, path === '' ? '' : key);
    if (path === '') return null;
    definitions.append(make('path', { id: key, d: path }));
    return key;
  };

  const drawn = (run: Run, y: number): Element[] => {
    const scale = run.size / 1000;
    const group = make('g', {
      fill: run.fill,
      transform: `translate(${short(run.x)} ${short(y)}) scale(${scale})`,
    });
    const words: Element[] = [];
    for (const word of wordsOf(run)) {
      if (word.some(({ face }) => face === null)) {
        const seen = make('text', {
          x: short(word[0]?.at ?? 0),
          y: short(y),
          fill: run.fill,
          'aria-hidden': 'true',
        });
        setLook(seen, run);
        seen.textContent = word.map(({ letter }) => letter).join('');
        words.push(seen);
        continue;
      }
      for (const letter of word) {
        const name = letter.face === null ? null : nameOf(letter.face, letter);
        if (name === null) continue;
        const use = make('use', { x: Math.round(letter.x * 1000) });
        use.setAttributeNS(XLINK, 'xlink:href', `#${name}`);
        group.append(use);
      }
    }
    return group.childNodes.length === 0 ? words : [group, ...words];
  };

  const unpainted = ({ x, y, width, words, fromTheRight, runs }: Line): Element[] => {
    const first = fromTheRight ? runs.at(-1) : runs[0];
    if (first === undefined || words.trim() === '') return [];
    const over = make('text', {
      // Text begins at its right end where it runs from there.
      x: short(fromTheRight ? x + width : x),
      y: short(y),
      ...(fromTheRight ? { direction: 'rtl' } : {}),
      fill: 'none',
      textLength: short(width),
      lengthAdjust: 'spacingAndGlyphs',
    });
    setLook(over, first);
    over.textContent = words;
    return [over];
  };

  for (const words of [...svg.querySelectorAll('text')]) {
    const lines = linesOf(words);
    words.replaceWith(
      ...lines.flatMap((line) => line.runs.flatMap((run) => drawn(run, line.y))),
      ...(text ? lines.flatMap(unpainted) : []),
    );
  }
  if (definitions.childNodes.length > 0)
    (svg.querySelector('desc') ?? svg.querySelector('title'))?.after(definitions);
}

/** What is seen of text that stays text; the faces are the kinds that every system has. */
function setLook(text: Element, { face, size }: Run): void {
  text.setAttribute('font-family', face.startsWith('serif') ? 'serif' : 'sans-serif');
  text.setAttribute('font-size', String(short(size)));
  if (face.endsWith('Bold')) text.setAttribute('font-weight', '600');
  if (face === 'serifItalic') text.setAttribute('font-style', 'italic');
}

/** The letters of a run from blank to blank. */
function wordsOf(run: Run) {
  const words: ReturnType<typeof lettersOf>[] = [[]];
  for (const letter of lettersOf(run)) {
    if (/\s/.test(letter.letter)) words.push([]);
    else words.at(-1)?.push(letter);
  }
  return words.filter((word) => word.length > 0);
}

/** A number in as few characters as a drawing needs. */
function short(number: number): number {
  return Math.round(number * 100) / 100;
}
