interface Wanted {
  /** Where the label would stand, in pixels from the top. */
  readonly at: number;
  readonly height: number;
}

/**
 * Tops for labels that each want to stand at their mark and must not overlap: each is pushed below the one
 * before it, then the whole is drawn back up as far as the room needs. Input in order from the top.
 */
export function placeLabels(wanted: readonly Wanted[], gap: number, room: number): number[] {
  const tops: number[] = [];
  let free = 0;
  for (const { at, height } of wanted) {
    const top = Math.max(at, free);
    tops.push(top);
    free = top + height + gap;
  }
  let limit = room;
  for (let index = wanted.length - 1; index >= 0; index -= 1) {
    const latest = limit - (wanted[index]?.height ?? 0);
    if ((tops[index] ?? 0) <= latest) break;
    tops[index] = Math.max(0, latest);
    limit = latest - gap;
  }
  return tops;
}

/** The least that a wanted gap may be drawn together to, in a picture of a fixed height. */
const LEAST_GAP = 0.2;

/** The gap after each label: as wanted, or where the room is fixed and small, as wide as the words leave it. */
export function gapBetween(
  count: number,
  words: number,
  wanted: number,
  room = Number.POSITIVE_INFINITY,
): number {
  const left = (room - words) / Math.max(1, count);
  return Math.min(wanted, Math.max(wanted * LEAST_GAP, left));
}
