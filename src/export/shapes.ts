/** What a picture is to be used for, and its size in pixels at scale 1. */
export interface Shape {
  readonly label: string;
  /** What it is for, beside its size. */
  readonly use: string;
  readonly width: number;
  /** null: as high as its words need. */
  readonly height: number | null;
  /** Pixels of the margin. */
  readonly margin: number;
  /**
   * Pixels of the smallest words. A picture 1080 pixels wide is some 360 on a phone, where 24 are 8 high; the
   * pictures that lie on their side are seen so on a slide, on a screen, or on a phone turned.
   */
  readonly leastText: number;
  /** How the words may be set against the chart, the better first. */
  readonly settings: readonly Setting[];
}

/**
 * How the words are set against the chart: over it, or beside it in a column that takes so much of the width, with
 * the title and the foot in that column or across both. A run-on foot is one paragraph in place of several.
 */
export interface Setting {
  readonly words: 'above' | 'beside';
  readonly share: number;
  readonly title: 'across' | 'column';
  readonly foot: 'across' | 'column';
  readonly runOn: boolean;
}

const ABOVE: readonly Setting[] = [false, true].map((runOn) => ({
  words: 'above',
  share: 1,
  title: 'across',
  foot: 'across',
  runOn,
}));
const BESIDE: readonly Setting[] = [0.26, 0.3, 0.36, 0.42, 0.48].flatMap((share): Setting[] => [
  { words: 'beside', share, title: 'across', foot: 'column', runOn: true },
  { words: 'beside', share, title: 'across', foot: 'across', runOn: true },
  { words: 'beside', share, title: 'column', foot: 'column', runOn: true },
]);

/** Every shape a picture can be made in. */
export const SHAPES = {
  page: {
    label: 'As on the page',
    use: 'a story, a report',
    width: 1200,
    height: null,
    margin: 48,
    leastText: 24,
    settings: ABOVE,
  },
  wide: {
    label: 'Wide',
    use: 'a slide, a screen',
    width: 1600,
    height: 900,
    margin: 48,
    leastText: 20,
    settings: [...ABOVE, ...BESIDE],
  },
  square: {
    label: 'Square',
    use: 'a post',
    width: 1080,
    height: 1080,
    margin: 44,
    leastText: 24,
    settings: ABOVE,
  },
  tall: {
    label: 'Tall',
    use: 'a phone’s whole screen',
    width: 1080,
    height: 1920,
    margin: 48,
    leastText: 24,
    settings: ABOVE,
  },
  card: {
    label: 'Social card',
    use: 'the preview of a link',
    width: 1200,
    height: 630,
    margin: 34,
    leastText: 20,
    settings: [...ABOVE, ...BESIDE],
  },
} as const satisfies Record<string, Shape>;

export type ShapeName = keyof typeof SHAPES;
export const SHAPE_NAMES = Object.keys(SHAPES) as readonly ShapeName[];

/** Larger than this the smallest words would shout. */
export const MOST_TEXT = 40;
