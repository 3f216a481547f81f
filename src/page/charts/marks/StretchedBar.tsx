import { NARROWEST } from '../stretch.ts';
import { At } from './At.tsx';
import { endSign, FRAME, holdsEnd, SIGN_LENGTH, SLANT_GAP, STRIPE } from './bar-end.ts';
import type { Edge } from './edges.ts';

/** Pixels. */
const THICKNESS = 24;

interface Bar {
  readonly edge: Edge;
  /** From where it starts to its number, and how much of that is certain: in percent of the strip. */
  readonly length: number;
  readonly solid: number;
}

interface Props extends Bar {
  /** Where it starts, in percent of the strip. */
  readonly from: number;
  /** Whether it runs to the left. */
  readonly below?: boolean;
  /** What is expected is an outline. */
  readonly hollow: boolean;
}

/** Whether a bar shows its end in the narrowest strip, and so in every one; one that does not has the sign of it before its number. */
export function showsEnd({ edge, length, solid }: Bar): boolean {
  const pixels = (share: number) => (share / 100) * NARROWEST;
  return holdsEnd({ edge, length: pixels(length), solid: pixels(solid) });
}

/**
 * The bar of QuantityBar.tsx in a strip that stretches: its end is the sign of that end, drawn in pixels back from its
 * number, and its body is cut short by as much.
 */
export function StretchedBar({ edge, from, length, solid, below = false, hollow }: Props) {
  const { body, stripes, line } = endSign(edge, THICKNESS);
  const shown = showsEnd({ edge, length, solid });
  const piece = shown && typeof body === 'string' ? body : '';
  const short = piece !== '' || (shown && stripes !== '') ? SIGN_LENGTH : 0;
  const isHatched = edge === 'ceiling' || edge === 'range' || edge === 'computed';
  const certain = isHatched ? Math.min(solid, length) : length;
  const shared = { length: certain, short, piece };
  // A number of nothing has its line on the other side.
  const back = `translate(${length > 0 ? -SIGN_LENGTH : STRIPE - SIGN_LENGTH})`;
  return (
    <At x={from}>
      <g {...(below ? { transform: 'scale(-1 1)' } : {})}>
        {certain <= 0 ? null : hollow ? <Outline {...shared} /> : <Body {...shared} />}
        {certain < length ? (
          <Hatched from={certain} length={length - certain} dashed={edge === 'computed'} />
        ) : null}
        {short > 0 && stripes ? (
          <At x={length}>
            <path d={stripes} transform={back} strokeWidth={STRIPE} strokeDasharray="3 2" />
          </At>
        ) : null}
        {line ? (
          <At x={length}>
            <path className="end" d={line} transform={back} strokeWidth={STRIPE} />
          </At>
        ) : null}
      </g>
    </At>
  );
}

interface BodyProps {
  /** In percent of the strip. */
  readonly length: number;
  /** By how many pixels it is cut short, and the path data of what stands there in place of that. */
  readonly short: number;
  readonly piece: string;
}

function Body({ length, short, piece }: BodyProps) {
  if (short === 0) return <rect data-part="body" width={`${length}%`} height={THICKNESS} />;
  // A pixel into the piece, else paper shines through between them.
  const moved = `translate(${(piece === '' ? 0 : 1) - short})`;
  return (
    <>
      <At x={0} width={length} cut>
        <rect data-part="body" width="100%" height={THICKNESS} transform={moved} />
      </At>
      {piece === '' ? null : (
        <At x={length}>
          <path data-part="body" d={piece} transform={`translate(${-short})`} />
        </At>
      )}
    </>
  );
}

/** Its ink ends where the body would. */
function Outline({ length, short, piece }: BodyProps) {
  const [near, far] = [FRAME / 2, THICKNESS - FRAME / 2];
  const moved = { transform: `translate(${-short})` };
  return (
    <g data-part="outline" strokeWidth={FRAME} pointerEvents="all">
      <At x={0} width={length} cut>
        <path d={`M${near} 0V${THICKNESS}`} />
        <line x2="100%" y1={near} y2={near} {...moved} />
        <line x2="100%" y1={far} y2={far} {...moved} />
      </At>
      <At x={length}>
        <path d={piece === '' ? `M${-near} 0V${THICKNESS}` : closed(piece)} {...moved} />
      </At>
    </g>
  );
}

/** Its first piece goes on to the left; the others are closed. */
function closed(path: string): string {
  const [first = '', ...others] = path.split('M').slice(1);
  return [`M${first}`, ...others.map((piece) => `M${piece}Z`)].join('');
}

interface HatchedProps {
  readonly from: number;
  readonly length: number;
  readonly dashed: boolean;
}

/** Slanting lines in a frame: the dashes of one thick line, leant over, and cut off with the outer half of the frame. */
function Hatched({ from, length, dashed }: HatchedProps) {
  const across = STRIPE * Math.SQRT2;
  const middle = THICKNESS / 2;
  return (
    <At x={from} width={length} cut>
      <line
        x2="200%"
        y1={middle}
        y2={middle}
        strokeWidth={THICKNESS}
        strokeDasharray={`${across.toFixed(2)} ${(SLANT_GAP - across).toFixed(2)}`}
        transform="skewX(-45)"
      />
      <rect
        data-part="hatched"
        width="100%"
        height={THICKNESS}
        strokeWidth={2 * FRAME}
        {...(dashed ? { strokeDasharray: '4 3' } : {})}
      />
    </At>
  );
}
