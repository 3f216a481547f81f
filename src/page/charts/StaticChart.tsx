import { memo } from 'react';
import { estimate, type Measure } from '../../lib/text-width.ts';
import { Fixed } from '../ui/Fixed.tsx';
import { chartSlices } from './chart-slices.tsx';
import { COMPOSED_EM, COMPOSITIONS, type Composition } from './compositions.ts';
import { PAGE_PAINT, type Paint } from './marks/paint.ts';
import type { ChartRows } from './rows.ts';

interface Props {
  readonly data: ChartRows;
  readonly paint?: Paint;
  /** How wide its words are: as the build takes them to be, or as a reader's own style spaces them. */
  readonly measure?: Measure;
}

/** A chart as it stands in the page that is built: plain SVG, in every composition. It changes with the reader's spacing alone. */
export const StaticChart = memo(function StaticChart({
  data,
  paint = PAGE_PAINT,
  measure = estimate,
}: Props) {
  // In the reader's own spacing it is another element: what the build wrote has not the room.
  const drawn = measure === estimate ? 'built' : 'anew';
  return COMPOSITIONS.map((composition) => (
    <Fixed
      key={`${composition.name} ${drawn}`}
      as="div"
      className={`static-chart ${drawn} ${composition.name} ${data.kind}`}
      translate="no"
    >
      {() => <Slices {...{ data, paint, measure, composition }} />}
    </Fixed>
  ));
});

function Slices({
  data,
  paint,
  measure,
  composition: { width },
}: Required<Props> & { readonly composition: Composition }) {
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
