import { At } from '../marks/At.tsx';
import { PAGE_PAINT } from '../marks/paint.ts';
import type { TimeRow } from '../rows.ts';
import { percent } from '../stretch.ts';
import { FOLD, foldStrokes } from './fold.ts';
import { isShort, type PageAxis } from './page-axis.ts';
import { LEAST_SPAN, MARK } from './timeline-layout.ts';

const paint = PAGE_PAINT;

/** How deep in its strip a mark stands, in the reader's letters. */
const MIDDLE = '0.6em';

/** Unseen in a narrow strip, by a property that is inherited: style sheets ask nothing of the room within a `<use>`. */
const SPARE = { visibility: 'var(--spare, visible)' };

interface Props {
  readonly axis: PageAxis;
}

interface HeadProps extends Props {
  /** The id of the lines that the strips show, where they stand here for all of them. */
  readonly rulerId?: string;
}

/** The axis's dates, and on the first over them what each side of a fold is counted in. */
export function TimeHead({ axis, rulerId }: HeadProps) {
  return (
    <div className="time-head">
      {rulerId !== undefined && axis.units.length > 0 ? (
        <svg className="dates units" aria-hidden="true">
          {axis.units.map(({ x, label }) => (
            <text key={label} x={`${x}%`} y="1em" textAnchor="middle">
              {label}
            </text>
          ))}
        </svg>
      ) : null}
      <svg className="dates" aria-hidden="true">
        {rulerId === undefined ? null : (
          <defs>
            <Ruler axis={axis} id={rulerId} />
          </defs>
        )}
        {axis.ticks.map(({ day, x, label, anchor, always }) => (
          <text key={day} {...(always ? {} : SPARE)} x={`${x}%`} y="1em" textAnchor={anchor}>
            {label}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** The lines of every strip: its dates, and along it the axis, with a fold drawn as a fold, two slanting strokes across a gap. */
function Ruler({ axis: { ticks, fold }, id }: Props & { readonly id: string }) {
  return (
    <g id={id} stroke={paint.hair}>
      {ticks.map(({ day, x, always }) => (
        <line key={day} {...(always ? {} : SPARE)} x1={`${x}%`} x2={`${x}%`} y2="100%" />
      ))}
      <g stroke={paint.rule}>
        <Stretch from={0} to={100} fold={fold} />
      </g>
      {fold === null ? null : (
        <At x={fold} y={MIDDLE}>
          <path d={foldStrokes(0, 0)} stroke={paint.soft} />
        </At>
      )}
    </g>
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
        fill="currentColor"
        stroke={paint.paper}
        strokeWidth={1}
      />
    );
  }
  const lasted = row.span === 'throughout';
  const look = lasted ? { strokeWidth: 8 } : { strokeDasharray: '4' };
  const least = isShort(start, end) ? LEAST_SPAN : 0;
  return (
    <>
      {least > 0 ? (
        <At x={start} y={MIDDLE}>
          <path d={`M0 0H${least}`} {...(lasted ? look : {})} />
        </At>
      ) : (
        <Stretch from={start} to={end} fold={axis.fold} {...look} />
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
      <path d={`M${further} -5v10`} />
    </At>
  );
}

interface StretchProps {
  readonly from: number;
  readonly to: number;
  readonly fold: number | null;
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
