/** What a picture is to be used for, and its size in pixels at scale 1. */
export interface Shape {
  readonly label: string;
  /** What it is for, beside its size. */
  readonly use: string;
  readonly width: number;
  /** null: as high as its words need. */
  readonly height: number | null;
  /**
   * Pixels of the smallest words. A picture 1080 pixels wide is some 360 on a phone, where 24 are 8 high; the
   * pictures that lie on their side are seen so on a slide, on a screen, or on a phone turned.
   */
  readonly leastText: number;
  /** How the words may be set against the chart, the better first. */
  readonly settings: readonly Setting[];
}

/** The words over the chart, or in a column beside it that takes so much of the width, the title with them or across both. */
export type Setting =
  | { readonly words: 'above' }
  | { readonly words: 'beside'; readonly share: number; readonly title: 'across' | 'beside' };

const ABOVE: readonly Setting[] = [{ words: 'above' }];
const BESIDE: readonly Setting[] = [0.3, 0.36, 0.42, 0.48].flatMap((share) => [
  { words: 'beside', share, title: 'across' },
  { words: 'beside', share, title: 'beside' },
]);

/** Every shape a picture can be made in. */
export const SHAPES = {
  page: {
    label: 'As on the page',
    use: 'a story, a report',
    width: 1200,
    height: null,
    leastText: 24,
    settings: ABOVE,
  },
  wide: {
    label: 'Wide',
    use: 'a slide, a screen',
    width: 1600,
    height: 900,
    leastText: 20,
    settings: [...ABOVE, ...BESIDE],
  },
  square: { label: 'Square', use: 'a post', width: 1080, height: 1080, leastText: 24, settings: ABOVE },
  tall: {
    label: 'Tall',
    use: 'a phone’s whole screen',
    width: 1080,
    height: 1920,
    leastText: 24,
    settings: ABOVE,
  },
  card: {
    label: 'Social card',
    use: 'the preview of a link',
    width: 1200,
    height: 630,
    leastText: 20,
    settings: [...ABOVE, ...BESIDE],
  },
} as const satisfies Record<string, Shape>;

export type ShapeName = keyof typeof SHAPES;
export const SHAPE_NAMES = Object.keys(SHAPES) as readonly ShapeName[];

/** Larger than this the smallest words would shout. */
export const MOST_TEXT = 40;
