import { hasRightToLeft } from '../../lib/isolate.ts';
import type { Face } from '../../lib/text-width.ts';
import { measure, type PlacedLetter, placeLetters } from '../typeface/measure.ts';
import { type OrderedLine, rightToLeft } from '../typeface/shaped-words.ts';

/** How words look: their face, size in pixels and colour. */
interface Look {
  readonly face: Face;
  readonly size: number;
  readonly fill: string;
}

/** Words of one look, and where they begin on their baseline; as they stand from left to right. */
export interface Run extends Look {
  readonly text: string;
  readonly x: number;
}

/** A line of words. */
export interface Line {
  /** Its left end. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** As they are written, and read. */
  readonly words: string;
  readonly fromTheRight: boolean;
  readonly runs: readonly Run[];
}

/** A part of a line as it is written. */
interface Span extends Look {
  readonly text: string;
  /** The room that is left free before it. */
  readonly gap: number;
}

/** The lines of a `<text>` of ours, whose spans may stand on lines of their own, as the typeface of pictures sets them. */
export function linesOf(text: Element): Line[] {
  const anchor = inherited(text, 'text-anchor');
  return spansOf(text).map(({ x, y, spans }) => {
    const { width, ...line } = setLine(spans);
    const left = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
    return { ...line, x: left, y, width, runs: line.runs.map((run) => ({ ...run, x: left + run.x })) };
  });
}

const WHOLLY_SET_APART = /^\u2068([^\u2069]*)\u2069$/;

/** Of whatever document it is: no class is asked, as each has its own. */
function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

function spansOf(text: Element): { x: number; y: number; spans: Span[] }[] {
  const lines: { x: number; y: number; spans: Span[] }[] = [];
  const whole = preserves(text) ? undefined : text.textContent?.trim();
  for (const node of text.childNodes) {
    const span = isElement(node) ? node : text;
    const words = whole !== undefined && text.childNodes.length === 1 ? whole : (node.textContent ?? '');
    if (lines.length === 0 || (span !== text && span.hasAttribute('x'))) {
      const x = numberOf(span, 'x') ?? numberOf(text, 'x') ?? 0;
      lines.push({ x, y: numberOf(span, 'y') ?? numberOf(text, 'y') ?? 0, spans: [] });
    }
    if (words === '') continue;
    lines.at(-1)?.spans.push({
      text: words.normalize('NFC'),
      face: faceOf(span),
      size: Number(inherited(span, 'font-size') ?? 16),
      fill: inherited(span, 'fill') ?? '#000000',
      gap: span === text ? 0 : (numberOf(span, 'dx') ?? 0),
    });
  }
  return lines;
}

/** The spans of a line beside one another, from 0. Who copies the words or has them read aloud finds a blank where the eye finds a gap. */
function setLine(spans: readonly Span[]): Pick<Line, 'width' | 'words' | 'fromTheRight' | 'runs'> {
  const texts = spans.map(({ text, gap }) => (gap > 0 ? ` ${text}` : spans.length > 1 ? text : alone(text)));
  const words = texts.join('');
  const ordered = hasRightToLeft(words) ? rightToLeft()?.order(words) : undefined;
  const runs: Run[] = [];
  let end = 0;
  for (const { span, text, gap } of ordered ? inOrder(spans, texts, ordered) : spans.map(wholeSpan)) {
    const { face, size, fill } = span;
    const blank = gap > 0 ? ' ' : '';
    runs.push({ text: `${blank}${text}`, face, size, fill, x: end + gap - measure(blank, face, size) });
    end += gap + measure(text, face, size);
  }
  return { width: end, words, fromTheRight: ordered?.fromTheRight ?? false, runs };
}

/** Words that are set apart from what stands beside them, where nothing does. */
function alone(text: string): string {
  return WHOLLY_SET_APART.exec(text)?.[1] ?? text;
}

/** What stands together in a line, of one span. */
interface Piece {
  readonly span: Span;
  readonly text: string;
  readonly gap: number;
}

function wholeSpan(span: Span): Piece {
  return { span, text: span.text, gap: span.gap };
}

/** The spans of a line as they stand from left to right: one may be parted by another that runs the other way. */
function inOrder(spans: readonly Span[], texts: readonly string[], { parts }: OrderedLine): Piece[] {
  const starts = texts.map((_, index) => texts.slice(0, index).join('').length);
  const pieces: Piece[] = [];
  let gap = 0;
  for (const { text, at } of parts) {
    const index = starts.findLastIndex((start) => start <= at);
    const span = spans[index];
    if (span === undefined) continue;
    const before = pieces.at(-1);
    if (span.gap > 0 && starts[index] === at) gap = span.gap;
    else if (gap === 0 && before?.span === span)
      pieces[pieces.length - 1] = { ...before, text: before.text + text };
    else {
      pieces.push({ span, text, gap });
      gap = 0;
    }
  }
  return pieces;
}

/** The letters of a run, each with where it begins in pixels. */
export function lettersOf({ text, face, size, x }: Run): (PlacedLetter & { readonly at: number })[] {
  return placeLetters(text, face).map((letter) => ({ ...letter, at: x + letter.x * size }));
}

/** The letters of a drawing that no face of pictures has, each once; of words that nobody has shaped, every one. */
export function unknownLetters(svg: Element): string[] {
  const letters = [...svg.querySelectorAll('text')]
    .flatMap(linesOf)
    .flatMap(({ runs }) => runs.flatMap(lettersOf));
  return [...new Set(letters.flatMap(({ face, letter }) => (face === null ? [...letter] : [])))];
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
