import type { Edge } from './edges.ts';

/** How a bar's end is drawn: everything stands between zero and the bar's length. Pixels along the bar, and path data. */
export interface BarEnd {
  /** What is filled: a plain bar of this length, or an outline where the end is cut. */
  readonly body: number | string;
  /** Lines at a slant, where nothing is certain, within a frame. */
  readonly hatched: { readonly x: number; readonly width: number; readonly lines: string } | null;
  /** Broken lines across the bar, as far as its number. */
  readonly stripes: string;
  /** A line across the bar's very end. */
  readonly line: string;
}

interface Bar {
  readonly edge: Edge;
  /** Pixels from the bar's start to the number that the words hold, how many of them are certain, and across. */
  readonly length: number;
  readonly solid: number;
  readonly thickness: number;
}

/** Strokes of the stripes and of the line at an end, and of a frame, in pixels. */
export const STRIPE = 2;
export const FRAME = 1.2;

const STRIPED = 18;
/** Of the sign of an end, which is the end alone. */
export const SIGN_LENGTH = STRIPED;
/** Behind it, in em: a blank and a little more, as with none it would touch the words. */
const SIGN_GAP = 0.35;
const STRIPES = [5, 11, 17];
const SLIT = 3;
/** From the tip of an open end's slit to the bar's end, and how far it points at most. */
const TIP = 3;
const POINT = 8;
export const SLANT_GAP = 9;

/** The least room, in pixels, in which an end can be told from another. */
const LEAST_ROOM = {
  sharp: 0,
  open: 26,
  soft: 26,
  ceiling: 14,
  range: 9,
  computed: 14,
} as const satisfies Record<Edge, number>;

/** Whether a bar is long enough to show its end; a shorter one has the sign of it beside its number. */
export function holdsEnd({ edge, length, solid }: Omit<Bar, 'thickness'>): boolean {
  return (edge === 'range' ? length - solid : length) >= LEAST_ROOM[edge];
}

/** A bar with its end, or where it is too short for that, as long as its number and no more. */
export function barEnd(bar: Bar): BarEnd {
  if (holdsEnd(bar) || (bar.edge !== 'open' && bar.edge !== 'soft')) return drawnEnd(bar);
  return { ...NOTHING, body: bar.length };
}

/** The room before a number for the sign of its end, in pixels; none where the bar shows the end itself. */
export function signRoom(signed: boolean, em: number): number {
  return signed ? SIGN_LENGTH + SIGN_GAP * em : 0;
}

/** The sign of an end, to stand beside a number: the last piece of a bar. */
export function endSign(edge: Edge, thickness: number): BarEnd {
  const length = SIGN_LENGTH;
  return drawnEnd({ edge, length, solid: edge === 'range' ? length / 2 : 0, thickness });
}

const NOTHING: BarEnd = { body: 0, hatched: null, stripes: '', line: '' };

function drawnEnd(bar: Bar): BarEnd {
  const { edge, length, thickness } = bar;
  const last = Math.max(STRIPE / 2, length - STRIPE / 2);
  const line = `M${last} -3V${thickness + 3}`;
  switch (edge) {
    case 'sharp':
      return { ...NOTHING, body: length, line };
    case 'open':
      return { ...NOTHING, body: openOutline(length, thickness) };
    case 'soft':
      return { ...NOTHING, body: length - STRIPED, stripes: stripes(length, thickness) };
    case 'ceiling':
    case 'range':
      return { ...hatched(bar), line };
    case 'computed':
      return hatched(bar);
  }
}

/** The three lines that stand for "about", the last of them at the number. */
function stripes(length: number, height: number): string {
  return STRIPES.map((at) => `M${length - STRIPED + at} 0v${height}`).join('');
}

/** A bar that is whole as far as its number, with a slit that points on. */
function openOutline(length: number, height: number): string {
  const tip = length - TIP;
  const back = tip - Math.min(POINT, height / 2);
  const middle = height / 2;
  return `M0 0H${back - SLIT}L${tip - SLIT} ${middle}L${back - SLIT} ${height}H0M${back} 0H${length}V${height}H${back}L${tip} ${middle}`;
}

function hatched({ length, solid, thickness }: Bar): BarEnd {
  const body = Math.min(solid, length);
  const width = length - body;
  if (width <= FRAME) return { ...NOTHING, body };
  return { ...NOTHING, body, hatched: { x: body, width, lines: slants(body, width, thickness) } };
}

/** Lines at 45 degrees that end at the edges of a box: drawn one by one, as some programs stand a pattern upright. */
function slants(left: number, width: number, height: number): string {
  const lines: string[] = [];
  for (let foot = SLANT_GAP / 2; foot < width + height; foot += SLANT_GAP) {
    // From the foot, at the bottom or on the right, up and to the right.
    const from = Math.max(0, foot - height);
    const to = Math.min(width, foot);
    if (to - from < 1) continue;
    lines.push(`M${round(left + from)} ${round(foot - from)}l${round(to - from)} ${round(from - to)}`);
  }
  return lines.join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
