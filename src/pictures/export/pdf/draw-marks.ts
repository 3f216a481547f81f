import { lettersOf, linesOf, type Run } from '../words-of-svg.ts';
import type { PdfLetters } from './pdf-letters.ts';
import { circleOperators, pathOperators } from './pdf-path.ts';
import { short } from './pdf-text.ts';

/** What a page is drawn with. */
export interface Pen {
  readonly letters: PdfLetters;
  /** The page's operators so far. */
  readonly operators: string[];
}

/** Attributes that what is inside takes from what is around it. */
const INHERITED = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray'] as const;
type Style = Readonly<Partial<Record<(typeof INHERITED)[number], string>>>;

/**
 * Draws the marks that our charts are made of. One that it does not know is an error, so that none is ever left
 * out in silence.
 */
export function drawMarks(pen: Pen, element: Element, around: Style = {}): void {
  const style = styleOf(element, around);
  const transform = matrixOf(element.getAttribute('transform'));
  const put = pen.operators;
  put.push('q');
  if (transform !== null) put.push(`${transform.map(short).join(' ')} cm`);
  switch (element.localName) {
    case 'svg':
    case 'g':
      for (const child of element.children) drawMarks(pen, child, style);
      break;
    case 'rect':
      paint(pen, style, `${numbersOf(element, 'x', 'y', 'width', 'height').map(short).join(' ')} re`);
      break;
    case 'path':
      paint(pen, style, pathOperators(element.getAttribute('d') ?? ''));
      break;
    case 'circle': {
      const [x = 0, y = 0, r = 0] = numbersOf(element, 'cx', 'cy', 'r');
      paint(pen, style, circleOperators(x, y, r));
      break;
    }
    case 'text':
      for (const { y, runs } of linesOf(element)) for (const run of runs) words(pen, run, y);
      break;
    // Said elsewhere in the file.
    case 'title':
    case 'desc':
      break;
    default:
      throw new Error(`a PDF cannot hold <${element.localName}>`);
  }
  put.push('Q');
}

function styleOf(element: Element, around: Style): Style {
  const own = INHERITED.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [[name, value] as const];
  });
  return { ...around, ...Object.fromEntries(own) };
}

function paint({ operators }: Pen, style: Style, outline: string): void {
  const fill = colour(style.fill ?? '#000000');
  const stroke = colour(style.stroke ?? 'none');
  if (fill !== null) operators.push(`${fill} rg`);
  if (stroke !== null) {
    operators.push(`${stroke} RG ${style['stroke-width'] ?? 1} w [${style['stroke-dasharray'] ?? ''}] 0 d`);
  }
  if (fill !== null || stroke !== null) {
    operators.push(`${outline} ${fill === null ? 'S' : stroke === null ? 'f' : 'B'}`);
  }
}

/** Words of one look, each letter where the typeface sets it: a font's own advances know no kerning. */
function words({ letters, operators }: Pen, run: Run, y: number): void {
  const paint = colour(run.fill);
  if (paint === null) return;
  operators.push('BT', `${paint} rg`);
  let font = '';
  let end = Number.NaN;
  let shown: string[] = [];
  const show = () => {
    if (shown.length > 0) operators.push(`[${shown.join('')}] TJ`);
    shown = [];
  };
  for (const letter of lettersOf(run)) {
    const { face, at, advance } = letter;
    // The drawing was refused before, with the letters that no face has.
    if (face === null) continue;
    const { font: own, byte } = letters.of(face, letter);
    if (own !== font) {
      show();
      font = own;
      // The page's y axis runs down, a letter's up.
      operators.push(`/${font} ${short(run.size)} Tf`, `1 0 0 -1 ${short(at)} ${short(y)} Tm`);
      end = at;
    }
    const nearer = Math.round(((end - at) / run.size) * 1000);
    shown.push(nearer === 0 ? `<${byte}>` : `${nearer}<${byte}>`);
    end = at + advance * run.size;
  }
  show();
  operators.push('ET');
}

/** `#rrggbb` as a PDF writes it; null for "none". */
function colour(value: string): string | null {
  if (value === 'none') return null;
  if (!/^#[0-9a-f]{6}$/.test(value)) throw new Error(`a PDF cannot be drawn in ${value}`);
  return [1, 3, 5].map((from) => short(Number.parseInt(value.slice(from, from + 2), 16) / 255)).join(' ');
}

function matrixOf(transform: string | null): readonly number[] | null {
  if (transform === null) return null;
  const numbers = [...transform.matchAll(/-?\d*\.?\d+(?:e-?\d+)?/g)].map(([number]) => Number(number));
  if (/^translate\(/.test(transform) && numbers.length === 2) return [1, 0, 0, 1, ...numbers];
  if (/^matrix\(/.test(transform) && numbers.length === 6) return numbers;
  throw new Error(`a PDF cannot hold ${transform}`);
}

function numbersOf(element: Element, ...names: readonly string[]): number[] {
  return names.map((name) => Number(element.getAttribute(name) ?? 0));
}
