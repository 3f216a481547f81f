import { type BarEnd, barEnd, FRAME, STRIPE } from './bar-end.ts';
import type { Edge } from './edges.ts';
import { inColour, type Paint } from './paint.ts';

interface Props {
  readonly edge: Edge;
  readonly paint: Paint;
  /** Pixels along the bar, from its start to the number the words hold. */
  readonly length: number;
  /** Pixels of it that are certain. */
  readonly solid: number;
  readonly thickness: number;
  /** What is expected is an outline. */
  readonly hollow?: boolean;
}

/**
 * A bar from 0 along the x axis whose end shows what its words bound: sharp, open, soft, a limit or a range. Nothing
 * of it stands beyond its length, so that what a reader would measure is the number.
 */
export function QuantityBar({ edge, paint, length, solid, thickness, hollow = false }: Props) {
  const end = barEnd({ edge, length, solid, thickness });
  return (
    <EndMarks end={end} dashed={edge === 'computed'} paint={paint} thickness={thickness} hollow={hollow} />
  );
}

interface MarksProps {
  readonly end: BarEnd;
  /** Whether the frame of what is hatched is broken. */
  readonly dashed: boolean;
  readonly paint: Paint;
  readonly thickness: number;
  readonly hollow?: boolean;
}

/** The marks of a bar, or of the sign of its end. */
export function EndMarks({
  end: { body, hatched, stripes, line },
  dashed,
  paint,
  thickness,
  hollow = false,
}: MarksProps) {
  return (
    <>
      {hollow ? (
        <Outline body={body} thickness={thickness} paint={paint} />
      ) : (
        <Body body={body} thickness={thickness} fill={paint.fill} />
      )}
      {hatched ? (
        <>
          <path d={hatched.lines} stroke={paint.fill} strokeWidth="2" fill="none" />
          <rect
            data-part="hatched"
            x={hatched.x + FRAME / 2}
            y={FRAME / 2}
            width={hatched.width - FRAME}
            height={thickness - FRAME}
            fill="none"
            stroke={paint.fill}
            strokeWidth={FRAME}
            {...(dashed ? { strokeDasharray: '4 3' } : {})}
          />
        </>
      ) : null}
      {stripes ? (
        <path d={stripes} stroke={paint.fill} strokeWidth={STRIPE} strokeDasharray="3 2" fill="none" />
      ) : null}
      {line ? <path d={line} stroke={paint.ink} strokeWidth={STRIPE} fill="none" /> : null}
    </>
  );
}

function Body({ body, thickness, fill }: { body: number | string; thickness: number; fill: string }) {
  if (typeof body === 'string') return <path data-part="body" d={body} {...inColour(fill)} />;
  return body > 0 ? <rect data-part="body" width={body} height={thickness} {...inColour(fill)} /> : null;
}

/** An outline, with paper around it: it may stand over a bar. Its ink ends where the body would. */
function Outline({ body, thickness, paint }: { body: number | string; thickness: number; paint: Paint }) {
  const half = FRAME / 2;
  const shape =
    typeof body === 'string'
      ? closed(body)
      : `M${half} ${half}H${Math.max(half, body - half)}V${thickness - half}H${half}V${half}`;
  if (body === 0) return null;
  return (
    <>
      <path d={shape} stroke={paint.paper} strokeWidth={3 * FRAME} fill="none" />
      <path
        data-part="outline"
        d={shape}
        stroke={paint.fill}
        strokeWidth={FRAME}
        fill="none"
        pointerEvents="all"
      />
    </>
  );
}

/** Each piece of a path with a line back to where it began: a PDF of ours knows no other way to close it. */
function closed(path: string): string {
  return path.replaceAll(/M([^HVLM]+)([^M]*)/g, (piece, start: string) => `${piece}L${start}`);
}
