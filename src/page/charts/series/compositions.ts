/**
 * A series is composed three times, for a phone, for a small and for a large screen, and the one that fits is
 * shown scaled to its room. So the page that is built holds charts that are legible anywhere without a script.
 * Widths in pixels, at 16 pixels to the em; `from` is the room, in em, from which a composition is shown, and
 * stands in `series.css` too (in rem). The narrow one is as wide as its room on the
 * commonest phone, 360 pixels across, where it is shown as drawn: in sizes of type that the page has anyway.
 */
export const COMPOSITIONS = [
  { name: 'narrow', width: 338, from: 0 },
  { name: 'medium', width: 540, from: 28 },
  { name: 'wide', width: 842, from: 44 },
] as const;

export type Composition = (typeof COMPOSITIONS)[number];

/** The composition that the style sheet shows in a room of this many em. */
export function compositionFor(roomInEm: number): Composition {
  return [...COMPOSITIONS].reverse().find(({ from }) => roomInEm >= from) ?? COMPOSITIONS[0];
}
