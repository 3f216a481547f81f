import type { Face } from '../lib/text-width.ts';
import { measure, type PlacedLetter, placeLetters } from '../typeface/measure.ts';

/** Words of one look: their face, size in pixels, colour, and where they begin on their baseline. */
export interface Run {
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly fill: string;
  readonly x: number;
}

/** A line of words, from left to right. */
export interface Line {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly runs: readonly Run[];
}

/** The lines of a `<text>` of ours, whose spans may stand on lines of their own, as the typeface of pictures sets them. */
export function linesOf(text: Element): Line[] {
  const lines: { x: number; y: number; end: number; runs: Run[] }[] = [];
  const whole = preserves(text) ? undefined : text.textContent?.trim();
  for (const node of text.childNodes) {
    const span = node.nodeType === node.ELEMENT_NODE ? (node as Element) : text;
    const words = whole !== undefined && text.childNodes.length === 1 ? whole : (node.textContent ?? '');
    if (lines.length === 0 || (span !== text && span.hasAttribute('x'))) {
      const x = numberOf(span, 'x') ?? numberOf(text, 'x') ?? 0;
      lines.push({ x, y: numberOf(span, 'y') ?? numberOf(text, 'y') ?? 0, end: x, runs: [] });
    }
    const line = lines.at(-1);
    if (line === undefined || words === '') continue;
    const face = faceOf(span);
    const size = Number(inherited(span, 'font-size') ?? 16);
    const fill = inherited(span, 'fill') ?? '#000000';
    const gap = span === text ? 0 : (numberOf(span, 'dx') ?? 0);
    // Who copies the words or has them read aloud finds a blank where the eye finds a gap.
    const blank = gap > 0 ? ' ' : '';
    const x = line.end + gap - measure(blank, face, size);
    line.runs.push({ text: `${blank}${words}`, face, size, fill, x });
    line.end += gap + measure(words, face, size);
  }
  const anchor = inherited(text, 'text-anchor');
  return lines.map(({ x, y, end, runs }) => {
    const width = end - x;
    const before = anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0;
    return { x: x - before, y, width, runs: runs.map((run) => ({ ...run, x: run.x - before })) };
  });
}

/** The letters of a run, each with where it begins in pixels. */
export function lettersOf({ text, face, size, x }: Run): (PlacedLetter & { readonly at: number })[] {
  return placeLetters(text, face).map((letter) => ({ ...letter, at: x + letter.x * size }));
}

/** The letters of a drawing that no face of pictures has, each once. */
export function unknownLetters(svg: Element): string[] {
  const letters = [...svg.querySelectorAll('text')]
    .flatMap(linesOf)
    .flatMap(({ runs }) => runs.flatMap(lettersOf));
  return [...new Set(letters.filter(({ face }) => face === null).map(({ letter }) => letter))];
}

function faceOf(element: Element): Face {
  const isSerif = inherited(element, 'font-family') === 'serif';
  const isBold = Number(inherited(element, 'font-weight') ?? 400) >= 600;
  if (isSerif) return inherited(element, 'font-style') === 'italic' ? 'serifItalic' : 'serifBold';
  return isBold ? 'sansBold' : 'sans';
}

/** Whether blanks at the ends of its words count. */
function preserves(text: Element): boolean {
  return text.getAttribute('xml:space') === 'preserve';
}

/** An attribute of an element, or of the nearest around it that has one. */
function inherited(element: Element, name: string): string | null {
  return element.closest(`[${name}]`)?.getAttribute(name) ?? null;
}

function numberOf(element: Element, name: string): number | undefined {
  const value = element.getAttribute(name);
  return value === null ? undefined : Number(value);
}
