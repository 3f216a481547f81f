import { keysOf } from '../../lib/keys-of.ts';

/** What a picture is to be used for, and its size in pixels at scale 1. */
export interface Shape {
  readonly label: string;
  /** What it is for, beside its size. */
  readonly use: string;
  readonly width: number;
  /** Of a shape of paper: how wide it is printed. */
  readonly millimetres?: number;
  /** null: as high as its words need. */
  readonly height: number | null;
  /** Pixels of the margin. */
  readonly margin: number;
  /** Pixels of the smallest words. A picture 1080 pixels wide is some 360 on a phone, where 24 are 8 high. */
  readonly leastText: number;
  /** How the words may be set against the chart, the better first. */
  readonly settings: readonly Setting[];
}

/**
 * How the words are set against the chart: over it, or beside it in a column that takes so much of the width, with
 * the title in that column or across both.
 */
export interface Setting {
  readonly words: 'above' | 'beside';
  readonly share: number;
  readonly title: 'across' | 'column';
}

const ABOVE: readonly Setting[] = [{ words: 'above', share: 1, title: 'across' }];
const BESIDE: readonly Setting[] = [0.3, 0.36, 0.44].flatMap((share): Setting[] => [
  { words: 'beside', share, title: 'across' },
  { words: 'beside', share, title: 'column' },
]);

/** The least share of a picture's width that its smallest words are high. */
const LEAST = 0.022;
const LEAST_OF_WIDE = 0.018;

/** A column of a newspaper, so many millimetres wide, as high as its words need; in pixels of 96 to the inch. */
function columns(count: number, millimetres: number) {
  return {
    label: count === 1 ? '1 column' : `${count} columns`,
    use: 'paper',
    millimetres,
    width: Math.round((millimetres * 96) / 25.4),
    height: null,
    margin: 8,
    // Six and a half points: as small as newspapers set.
    leastText: 6.5 / 0.75,
    settings: ABOVE,
  } as const satisfies Shape;
}

/** Every shape a picture can be made in. */
export const SHAPES = {
  page: {
    label: 'As on the page',
    use: 'a story, a report',
    width: 1200,
    height: null,
    margin: 48,
    leastText: 1200 * LEAST,
    settings: ABOVE,
  },
  wide: {
    label: 'Wide',
    use: 'a slide, a screen',
    width: 1600,
    height: 900,
    margin: 64,
    leastText: 1600 * LEAST_OF_WIDE,
    settings: [...ABOVE, ...BESIDE],
  },
  square: {
    label: 'Square',
    use: 'a post',
    width: 1080,
    height: 1080,
    margin: 54,
    leastText: 1080 * LEAST,
    settings: ABOVE,
  },
  tall: {
    label: 'Tall',
    use: 'a phone’s whole screen',
    width: 1080,
    height: 1920,
    margin: 60,
    leastText: 1080 * LEAST,
    settings: ABOVE,
  },
  card: {
    label: 'Social card',
    use: 'the preview of a link',
    width: 1200,
    height: 630,
    margin: 44,
    leastText: 1200 * LEAST_OF_WIDE,
    settings: [...ABOVE, ...BESIDE],
  },
  column1: columns(1, 50),
  column2: columns(2, 104),
  column3: columns(3, 158),
} as const satisfies Record<string, Shape>;

export type ShapeName = keyof typeof SHAPES;
export const SHAPE_NAMES = keysOf(SHAPES);

/** Whether a shape is one of paper, which only a PDF has. */
export function isOfPaper(name: ShapeName): boolean {
  const shape: Shape = SHAPES[name];
  return shape.millimetres !== undefined;
}

/** Larger than this the smallest words would shout. */
export const MOST_TEXT = 40;
