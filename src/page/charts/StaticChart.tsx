import { memo } from 'react';
import { estimate, type Measure } from '../../lib/text-width.ts';
import { Fixed } from '../ui/Fixed.tsx';
import { chartSlices, type SlicedRows } from './chart-slices.tsx';
import { COMPOSED_EM, COMPOSITIONS, type Composition } from './compositions.ts';
import { PAGE_PAINT, type Paint } from './marks/paint.ts';
import type { ChartRows } from './rows.ts';
import { TimelineRows } from './timeline/TimelineRows.tsx';

interface Props {
  readonly data: ChartRows;
  readonly paint?: Paint;
  /** How wide its words are: as the build takes them to be, or as a reader's own style spaces them. */
  readonly measure?: Measure;
}

/**
 * A chart as it stands in the page that is built. A timeline is a list, and stands there once; where words stand at their
 * marks it is plain SVG, in every composition, which changes with the reader's spacing alone: SVG does not wrap.
 */
export const StaticChart = memo(function StaticChart({
  data,
  paint = PAGE_PAINT,
  measure = estimate,
}: Props) {
  if (data.kind === 'timeline') {
    return (
      <Fixed as="div" className="static-chart timeline">
        {() => <TimelineRows rows={data.rows} numbered={paint.receipts} />}
      </Fixed>
    );
  }
  const sliced: SlicedRows = data;
  // In the reader's own spacing it is another element: what the build wrote has not the room.
  const drawn = measure === estimate ? 'built' : 'anew';
  return COMPOSITIONS.map((composition) => (
    <Fixed
      key={`${composition.name} ${drawn}`}
      as="div"
      className={`static-chart ${drawn} ${composition.name} ${data.kind}`}
      translate="no"
    >
      {() => <Slices {...{ data: sliced, paint, measure, composition }} />}
    </Fixed>
  ));
});

type SlicesProps = Required<Omit<Props, 'data'>> & {
  readonly data: SlicedRows;
  readonly composition: Composition;
};

function Slices({ data, paint, measure, composition: { width } }: SlicesProps) {
  return chartSlices(data, { width, em: COMPOSED_EM, paint, measure }).map(
    ({ id, top, height, actors, drawn, over }) => (
      <svg
        key={id}
        viewBox={`0 ${top} ${width} ${height}`}
        aria-hidden="true"
        {...(over ? { className: 'over' } : {})}
        {...(actors === null ? {} : { 'data-who': actors.join(' ') })}
      >
        {drawn}
      </svg>
    ),
  );
}
