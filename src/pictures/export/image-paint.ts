import { keysOf } from '../../lib/keys-of.ts';
import type { Paint } from '../../page/charts/marks/paint.ts';

/**
 * The kinds of face that a picture's words are of: they are drawn in its own typeface, and only letters that this has
 * not in one of the machine's. One name each, as some programs know no list, and no quotation marks.
 */
const FACES = { serif: 'serif', sans: 'sans-serif' };

const LIGHT: Paint = {
  fill: '#3d4f5c',
  ink: '#1b1a17',
  soft: '#5d594f',
  rule: '#918b7d',
  hair: '#e4dfd3',
  paper: '#fbf9f4',
  accent: '#a3431b',
  weight: '600',
  marker: 'hidden',
  receipts: false,
  ...FACES,
};

const DARK: Paint = {
  fill: '#9db3c1',
  ink: '#ece7da',
  soft: '#aca697',
  rule: '#706b5f',
  hair: '#2e2b25',
  paper: '#161512',
  accent: '#e58a5e',
  weight: '600',
  marker: 'hidden',
  receipts: false,
  ...FACES,
};

/**
 * The colours of an image: plain values, because drawing programs know no style tokens. Chosen, never taken from
 * the page, so that the same choices give the same picture from a phone in the dark and from a desk.
 */
export const THEMES = {
  light: { label: 'Light', paint: LIGHT, back: { ...LIGHT, fill: '#828d93', ink: '#5d594f', weight: '400' } },
  dark: { label: 'Dark', paint: DARK, back: { ...DARK, fill: '#64727c', ink: '#aca697', weight: '400' } },
} as const satisfies Record<string, Theme>;

interface Theme {
  readonly label: string;
  readonly paint: Paint;
  /** Of a mark that is not tied to the selection. */
  readonly back: Paint;
}

export type ThemeName = keyof typeof THEMES;
export const THEME_NAMES = keysOf(THEMES);

/** The paint of the pictures that the build draws. */
export const IMAGE_PAINT = LIGHT;

/** The paint of a mark under a selection: as the page shows it. */
export function imagePaintOf(
  theme: ThemeName,
  actors: readonly string[],
  selected: readonly string[],
): Paint {
  const { paint, back } = THEMES[theme];
  if (selected.length === 0) return paint;
  if (!actors.some((actor) => selected.includes(actor))) return back;
  return { ...paint, fill: paint.accent, weight: '700', marker: 'visible' };
}
