import { At } from '../marks/At.tsx';
import { inColour, PAGE_PAINT } from '../marks/paint.ts';
import type { TimeRow } from '../rows.ts';
import { percent } from '../stretch.ts';
import { FOLD, foldStrokes } from './fold.ts';
import { isShort, type PageAxis } from './page-axis.ts';
import { LEAST_SPAN, MARK } from './timeline-layout.ts';

const paint = PAGE_PAINT;

/** How deep in its strip a mark stands, in the reader's letters. */
const MIDDLE = '0.6em';

/** Left out in a narrow strip. */
const SPARE = { className: 'spare' };

interface Props {
  readonly axis: PageAxis;
}

/** The axis's dates, and on a folded one over them what each side of the fold is counted in. */
export function TimeHead({ axis, units = false }: Props & { readonly units?: boolean }) {
  return (
    <div className="time-head">
      {units && axis.units.length > 0 ? (
        <svg className="dates units" aria-hidden="true">
          {axis.units.map(({ x, label }) => (
            <text key={label} x={`${x}%`} y="1em" fill={paint.soft} textAnchor="middle">
              {label}
            </text>
          ))}
        </svg>
      ) : null}
      <svg className="dates" aria-hidden="true">
        {axis.ticks.map(({ day, x, label, anchor, always }) => (
          <text
            key={day}
            {...(always ? {} : SPARE)}
            x={`${x}%`}
            y="1em"
            fill={paint.soft}
            textAnchor={anchor}
          >
            {label}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** The lines of a strip: its dates, and along it the axis, with a fold drawn as a fold, two slanting strokes across a gap. */
export function Ruler({ axis: { ticks, fold } }: Props) {
  return (
    <>
      {ticks.map(({ day, x, always }) => (
        <line key={day} {...(always ? {} : SPARE)} x1={`${x}%`} x2={`${x}%`} y2="100%" stroke={paint.hair} />
      ))}
      <Stretch from={0} to={100} fold={fold} stroke={paint.rule} />
      {fold === null ? null : (
        <At x={fold} y={MIDDLE}>
          <path d={foldStrokes(0, 0)} stroke={paint.soft} />
        </At>
      )}
    </>
  );
}

/**
 * An event: a disc for a day, a dashed line between two ends for some time within a span, a bar for what lasted
 * throughout it, a stroke across for the deadline.
 */
export function EventStrip({ row, axis }: Props & { readonly row: TimeRow }) {
  const [start, end] = axis.placeOf(row);
  if (row.deadline) {
    return <line x1={`${start}%`} x2={`${start}%`} y2="100%" stroke={paint.ink} strokeWidth={4} />;
  }
  if (row.span === 'day') {
    return (
      <circle
        cx={`${start}%`}
        cy={MIDDLE}
        r={MARK - 1}
        {...inColour(paint.fill)}
        stroke={paint.paper}
        strokeWidth={1}
      />
    );
  }
  const lasted = row.span === 'throughout';
  const look = lasted ? { strokeWidth: 8 } : { strokeWidth: 2, strokeDasharray: '4' };
  const least = isShort(start, end) ? LEAST_SPAN : 0;
  return (
    <>
      {least > 0 ? (
        <At x={start} y={MIDDLE}>
          <path d={`M0 0H${least}`} stroke={paint.fill} strokeWidth={look.strokeWidth} />
        </At>
      ) : (
        <Stretch from={start} to={end} fold={axis.fold} stroke={paint.fill} {...look} />
      )}
      {lasted ? null : (
        <>
          <End at={start} />
          <End at={least > 0 ? start : end} further={least} />
        </>
      )}
    </>
  );
}

/** The end of a span, `further` pixels from its place. */
function End({ at, further = 0 }: { readonly at: number; readonly further?: number }) {
  return (
    <At x={at} y={MIDDLE}>
      <path d={`M${further} -5v10`} stroke={paint.fill} strokeWidth={2} />
    </At>
  );
}

interface StretchProps {
  readonly from: number;
  readonly to: number;
  readonly fold: number | null;
  readonly stroke: string;
  readonly strokeWidth?: number;
  readonly strokeDasharray?: string;
}

/** A stretch of the axis, open where the axis is folded. */
function Stretch({ from, to, fold, ...look }: StretchProps) {
  if (fold === null || from >= fold || to <= fold) {
    return <line x1={`${from}%`} x2={`${to}%`} y1={MIDDLE} y2={MIDDLE} {...look} />;
  }
  // No place can be "27%, less 4 pixels": what stands before the fold is moved, and begins so much later.
  return (
    <>
      <At x={from} width={percent((fold - from) / 100)}>
        <line x1={FOLD} x2="100%" y1={MIDDLE} y2={MIDDLE} transform={`translate(-${FOLD})`} {...look} />
      </At>
      <At x={fold} width={percent((to - fold) / 100)}>
        <line x1={FOLD} x2="100%" y1={MIDDLE} y2={MIDDLE} {...look} />
      </At>
    </>
  );
}
