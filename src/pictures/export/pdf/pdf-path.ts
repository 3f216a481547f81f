import { short } from './pdf-text.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line to a point, or a parabola with its one handle. */
interface Stroke extends Point {
  readonly handle?: Point;
}

/** A closed outline as a PDF's operators, which know no parabola: each is the cubic curve that is the same. */
export function pdfPath({ start, strokes }: { start: Point; strokes: readonly Stroke[] }): string {
  let from = start;
  const parts = strokes.map((stroke) => {
    const part = stroke.handle ? curve(from, stroke.handle, stroke) : `${at(stroke)} l`;
    from = stroke;
    return part;
  });
  return `${at(start)} m ${parts.join(' ')} h`;
}

function curve(from: Point, handle: Point, to: Point): string {
  const towards = (end: Point): Point => ({
    x: end.x + (2 / 3) * (handle.x - end.x),
    y: end.y + (2 / 3) * (handle.y - end.y),
  });
  return `${at(towards(from))} ${at(towards(to))} ${at(to)} c`;
}

function at({ x, y }: Point): string {
  return `${short(x)} ${short(y)}`;
}

const PATH_PART = /([MmLlHhVv])|(-?\d*\.?\d+(?:e-?\d+)?)/g;

/** The paths of our charts: straight lines only. */
export function pathOperators(data: string): string {
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

export function circleOperators(x: number, y: number, r: number): string {
  const h = HANDLE * r;
  const arc = (...points: readonly number[]) => `${points.map(short).join(' ')} c`;
  return [
    `${short(x + r)} ${short(y)} m`,
    arc(x + r, y + h, x + h, y + r, x, y + r),
    arc(x - h, y + r, x - r, y + h, x - r, y),
    arc(x - r, y - h, x - h, y - r, x, y - r),
    arc(x + h, y - r, x + r, y - h, x + r, y),
    'h',
  ].join(' ');
}
