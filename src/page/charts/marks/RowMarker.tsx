import { inColour, type Paint } from './paint.ts';

interface Props {
  readonly top: number;
  readonly bottom: number;
  readonly paint: Paint;
}

/** The rule beside a row that is tied to the selection: a sign that needs no colour. */
export function RowMarker({ top, bottom, paint }: Props) {
  return (
    <rect
      data-part="marker"
      x={0}
      y={top}
      width={3}
      height={bottom - top}
      {...inColour(paint.accent)}
      visibility={paint.marker}
    />
  );
}
