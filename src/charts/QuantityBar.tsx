import type { Edge } from './edges.ts';
import type { Paint } from './paint.ts';

interface Props {
  /** Unique in the document: names this bar's gradient and pattern. */
  readonly id: string;
  readonly edge: Edge;
  readonly paint: Paint;
  /** Pixels along the bar, from its start to the number the words hold. */
  readonly length: number;
  /** Pixels of it that are certain. */
  readonly solid: number;
  readonly thickness: number;
  /** True where another part follows at once, so that the end is drawn inside the length. */
  readonly inside?: boolean;
}

/** How far an open or a soft end reaches, in pixels. */
export const END = 18;

/** A bar from 0 along the x axis whose end shows what its words bound: sharp, open, soft, a limit or a range. */
export function QuantityBar({ id, edge, paint, length, solid, thickness, inside = false }: Props) {
  const end = inside ? Math.min(END, length / 2) : END;
  const body =
    edge === 'open' || edge === 'soft'
      ? Math.max(0, inside ? length - end : length)
      : Math.min(solid, length);
  return (
    <>
      {body > 0 ? <rect data-part="body" width={body} height={thickness} fill={paint.fill} /> : null}
      {edge === 'computed' || edge === 'ceiling' || edge === 'range' ? (
        <Hatched
          id={id}
          x={body}
          width={length - body}
          height={thickness}
          paint={paint}
          dashed={edge === 'computed'}
        />
      ) : null}
      {edge === 'open' ? <OpenEnd id={id} x={body} width={end} height={thickness} paint={paint} /> : null}
      {edge === 'soft' ? <SoftEnd x={body} width={end} height={thickness} paint={paint} /> : null}
      {edge === 'sharp' || edge === 'ceiling' || edge === 'range' ? (
        <path d={`M${length} -3V${thickness + 3}`} stroke={paint.ink} strokeWidth={2} fill="none" />
      ) : null}
    </>
  );
}

interface EndProps {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly paint: Paint;
}

function Hatched({
  id,
  x,
  width,
  height,
  paint,
  dashed,
}: EndProps & { readonly id: string; readonly dashed: boolean }) {
  if (width <= 0) return null;
  return (
    <>
      <defs>
        <pattern
          id={`${id}-hatch`}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0V7" stroke={paint.fill} strokeWidth="2.4" fill="none" />
        </pattern>
      </defs>
      <rect
        data-part="hatched"
        x={x}
        width={width}
        height={height}
        fill={`url(#${id}-hatch)`}
        stroke={paint.fill}
        strokeWidth="1.2"
        {...(dashed ? { strokeDasharray: '4 3' } : {})}
      />
    </>
  );
}

function OpenEnd({ id, x, width, height, paint }: EndProps & { readonly id: string }) {
  const tip = x + width;
  const middle = height / 2;
  return (
    <>
      <defs>
        <linearGradient id={`${id}-fade`}>
          <stop offset="0" stopColor={paint.fill} />
          <stop offset="1" stopColor={paint.fill} stopOpacity="0" />
        </linearGradient>
      </defs>
      {/* Half a pixel over the body, so that no seam shows where the two meet. */}
      <rect x={x - 0.5} width={width + 0.5} height={height} fill={`url(#${id}-fade)`} />
      <path
        d={`M${tip - 6} ${middle - 6}L${tip} ${middle}L${tip - 6} ${middle + 6}`}
        fill="none"
        stroke={paint.ink}
        strokeWidth="2"
      />
    </>
  );
}

function SoftEnd({ x, width, height, paint }: EndProps) {
  const stripes = [0.14, 0.44, 0.78].map((share) => x + share * width);
  return (
    <path
      d={stripes.map((at) => `M${at} 0V${height}`).join('')}
      stroke={paint.fill}
      strokeWidth="2"
      strokeDasharray="3 2"
      fill="none"
    />
  );
}
