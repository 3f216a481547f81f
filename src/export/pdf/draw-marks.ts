import type { PdfEncoding } from './pdf-encoding.ts';
import type { PdfFile } from './pdf-file.ts';

/** What a page is drawn with. */
export interface Pen {
  readonly file: PdfFile;
  readonly encoding: PdfEncoding;
  /** The page's operators so far. */
  readonly operators: string[];
  /** The numbers of the graphics states that fade a fill out. */
  readonly fades: number[];
}

/** The fonts that every PDF reader brings along: sans and serif, each plain, bold, slanted, both. */
export const FONTS = [
  'Helvetica',
  'Helvetica-Bold',
  'Helvetica-Oblique',
  'Helvetica-BoldOblique',
  'Times-Roman',
  'Times-Bold',
  'Times-Italic',
  'Times-BoldItalic',
] as const;

/** Attributes that what is inside takes from what is around it. */
const INHERITED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
] as const;
type Style = Readonly<Partial<Record<(typeof INHERITED)[number], string>>>;

/**
 * Draws the marks that our charts are made of. One that it does not know is an error, so that none is ever left
 * out in silence.
 */
export function drawMarks(pen: Pen, element: Element, around: Style = {}): void {
  if (element.getAttribute('visibility') === 'hidden') return;
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
      rect(pen, element, style);
      break;
    case 'path':
      paint(pen, style, pathOperators(element.getAttribute('d') ?? ''));
      break;
    case 'circle':
      paint(
        pen,
        style,
        circleOperators(numberOf(element, 'cx'), numberOf(element, 'cy'), numberOf(element, 'r')),
      );
      break;
    case 'text':
      text(pen, element, style);
      break;
    // What these hold is looked up where it is used, or is said elsewhere in the file.
    case 'defs':
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

function rect(pen: Pen, element: Element, style: Style): void {
  const [x, y] = [numberOf(element, 'x'), numberOf(element, 'y')];
  const [width, height] = [numberOf(element, 'width'), numberOf(element, 'height')];
  const outline = `${[x, y, width, height].map(short).join(' ')} re`;
  const reference = /^url\(#(.*)\)$/.exec(style.fill ?? '')?.[1];
  if (reference === undefined) {
    paint(pen, style, outline);
    return;
  }
  const server = element.closest('svg')?.querySelector(`[id="${reference}"]`);
  if (server?.localName === 'linearGradient') fade(pen, server, outline, x, width);
  else if (server?.localName === 'pattern') hatch(pen, server, outline, { x, y, width, height });
  else throw new Error(`a PDF cannot be filled with ${style.fill}`);
  paint(pen, { ...style, fill: 'none' }, outline);
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

/** A fill that fades to nothing: a soft mask from white to black over a plain one. */
function fade(
  { file, operators, fades }: Pen,
  gradient: Element,
  outline: string,
  x: number,
  width: number,
): void {
  const first = gradient.querySelector('stop')?.getAttribute('stop-color');
  const ramp = '/FunctionType 2 /Domain [0 1] /C0 [1] /C1 [0] /N 1';
  const shading = `/ShadingType 2 /ColorSpace /DeviceGray /Coords [${short(x)} 0 ${short(x + width)} 0] /Function << ${ramp} >>`;
  const mask = file.addStream(
    '/S0 sh',
    `/Type /XObject /Subtype /Form /BBox [-9999 -9999 9999 9999] /Group << /S /Transparency /CS /DeviceGray >> /Resources << /Shading << /S0 << ${shading} >> >> >>`,
  );
  fades.push(file.add(`<< /Type /ExtGState /SMask << /Type /Mask /S /Luminosity /G ${mask} 0 R >> >>`));
  operators.push(`q /G${fades.length - 1} gs ${colour(first ?? '')} rg ${outline} f Q`);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A pattern of parallel lines, as the lines themselves. */
function hatch({ operators }: Pen, pattern: Element, outline: string, { x, y, width, height }: Box): void {
  const line = pattern.querySelector('path');
  if (pattern.getAttribute('patternTransform') !== 'rotate(45)' || line === null) {
    throw new Error('a PDF knows no other pattern than lines at 45 degrees');
  }
  const every = numberOf(pattern, 'width');
  // A tile shows only the half of its line that lies in it.
  const thick = numberOf(line, 'stroke-width') / 2;
  const half = Math.SQRT1_2;
  operators.push(`q ${outline} W n ${colour(line.getAttribute('stroke') ?? '')} RG ${short(thick)} w`);
  const across = [(x + y) * half, (x + width + y + height) * half] as const;
  const along = [(y - x - width) * half, (y + height - x) * half] as const;
  for (let at = Math.floor(across[0] / every) * every; at <= across[1]; at += every) {
    const [from, to] = along.map((way) => {
      const px = at + thick / 2;
      return `${short((px - way) * half)} ${short((px + way) * half)}`;
    });
    operators.push(`${from} m ${to} l S`);
  }
  operators.push('Q');
}

function text({ encoding, operators }: Pen, element: Element, style: Style): void {
  const words = element.textContent ?? '';
  const size = Number(style['font-size'] ?? 16);
  // Only the numbers of a scale are set so, whose digits are all of one width.
  const share = { middle: 0.5, end: 1 }[style['text-anchor'] ?? ''] ?? 0;
  const before = share * digitsWidth(words, size);
  operators.push('BT', place(numberOf(element, 'x') - before, numberOf(element, 'y')));
  for (const node of element.childNodes) {
    const span = node instanceof Element ? node : null;
    const own = span === null ? style : styleOf(span, style);
    if (span?.hasAttribute('x')) operators.push(place(numberOf(span, 'x'), numberOf(span, 'y')));
    operators.push(
      `${colour(own.fill ?? '#000000') ?? '0 0 0'} rg /F${fontOf(own)} ${short(Number(own['font-size'] ?? size))} Tf`,
      `<${encoding.bytesOf(node.textContent ?? '')}> Tj`,
    );
  }
  operators.push('ET');
}

/** The page's y axis runs down, a letter's up. */
function place(x: number, y: number): string {
  return `1 0 0 -1 ${short(x)} ${short(y)} Tm`;
}

function fontOf(style: Style): number {
  const serif =
    /serif\s*$/.test(style['font-family'] ?? '') && !/sans-serif\s*$/.test(style['font-family'] ?? '');
  const bold = Number(style['font-weight'] ?? 400) >= 600;
  return (serif ? 4 : 0) + (bold ? 1 : 0) + (style['font-style'] === 'italic' ? 2 : 0);
}

/** In em of Helvetica: 0.556 for a digit, 0.278 for a comma or a full stop. */
function digitsWidth(words: string, size: number): number {
  return [...words].reduce((sum, letter) => sum + (/[,.]/.test(letter) ? 0.278 : 0.556) * size, 0);
}

/** `#rrggbb` as a PDF writes it; null for "none". */
function colour(value: string): string | null {
  if (value === 'none') return null;
  if (!/^#[0-9a-f]{6}$/.test(value)) throw new Error(`a PDF cannot be drawn in ${value}`);
  return [1, 3, 5].map((from) => short(Number.parseInt(value.slice(from, from + 2), 16) / 255)).join(' ');
}

const PATH_PART = /([MmLlHhVv])|(-?\d*\.?\d+(?:e-?\d+)?)/g;

/** The paths of our charts: straight lines only. */
function pathOperators(data: string): string {
  const out: string[] = [];
  let [x, y] = [0, 0];
  let command = '';
  let waiting: number | null = null;
  const go = (nextX: number, nextY: number) => {
    [x, y] = [nextX, nextY];
    out.push(`${short(x)} ${short(y)} ${/m/i.test(command) ? 'm' : 'l'}`);
    // What follows a move without a command is a line.
    if (command === 'M') command = 'L';
    if (command === 'm') command = 'l';
  };
  if (data.replace(PATH_PART, '').trim().replaceAll(',', '') !== '')
    throw new Error(`a PDF cannot hold the path ${data}`);
  for (const [part, letter] of data.matchAll(PATH_PART)) {
    if (letter !== undefined) {
      command = letter;
      continue;
    }
    const number = Number(part);
    const relative = command === command.toLowerCase();
    if (/h/i.test(command)) go(relative ? x + number : number, y);
    else if (/v/i.test(command)) go(x, relative ? y + number : number);
    else if (waiting === null) waiting = number;
    else {
      const first = waiting;
      waiting = null;
      go(relative ? x + first : first, relative ? y + number : number);
    }
  }
  return out.join(' ');
}

/** How far the handles of a quarter of a circle reach, for a radius of 1. */
const HANDLE = 0.5523;

function circleOperators(x: number, y: number, r: number): string {
  const h = HANDLE * r;
  const curve = (...points: readonly number[]) => `${points.map(short).join(' ')} c`;
  return [
    `${short(x + r)} ${short(y)} m`,
    curve(x + r, y + h, x + h, y + r, x, y + r),
    curve(x - h, y + r, x - r, y + h, x - r, y),
    curve(x - r, y - h, x - h, y - r, x, y - r),
    curve(x + h, y - r, x + r, y - h, x + r, y),
    'h',
  ].join(' ');
}

function matrixOf(transform: string | null): readonly number[] | null {
  if (transform === null) return null;
  const numbers = numbersIn(transform);
  if (/^translate\(/.test(transform) && numbers.length === 2) return [1, 0, 0, 1, ...numbers];
  if (/^matrix\(/.test(transform) && numbers.length === 6) return numbers;
  throw new Error(`a PDF cannot hold ${transform}`);
}

function numberOf(element: Element, name: string): number {
  return Number(element.getAttribute(name) ?? 0);
}

function numbersIn(value: string): number[] {
  return [...value.matchAll(/-?\d*\.?\d+(?:e-?\d+)?/g)].map(([number]) => Number(number));
}

/** A number in as few characters as a print needs. */
function short(number: number): string {
  return String(Math.round(number * 1000) / 1000);
}
