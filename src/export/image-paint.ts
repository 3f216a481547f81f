import type { Paint } from '../charts/paint.ts';

/**
 * The colours and faces of an image: plain values, because drawing programs know no style tokens. Always the
 * light set, so that the same choices give the same picture from a phone in the dark and from a desk.
 */
const PLAIN: Paint = {
  fill: '#3d4f5c',
  ink: '#1b1a17',
  soft: '#5d594f',
  rule: '#b9b2a2',
  hair: '#e4dfd3',
  paper: '#fbf9f4',
  accent: '#a3431b',
  weight: '600',
  marker: 'hidden',
  receipts: false,
  serif: "Charter, 'Bitstream Charter', Georgia, 'Noto Serif', 'DejaVu Serif', serif",
  sans: "'Helvetica Neue', Arial, 'Noto Sans', 'Liberation Sans', 'DejaVu Sans', sans-serif",
};
const TIED: Paint = { ...PLAIN, fill: '#a3431b', weight: '700', marker: 'visible' };
const BACK: Paint = { ...PLAIN, fill: '#8b969c', ink: '#5d594f', weight: '400' };

export const IMAGE_PAINT = PLAIN;

/** The paint of a mark under a selection: as the page shows it. */
export function imagePaintOf(actors: readonly string[], selected: readonly string[]): Paint {
  if (selected.length === 0) return PLAIN;
  return actors.some((actor) => selected.includes(actor)) ? TIED : BACK;
}
