import { memo } from 'react';
import { AsBuilt } from '../ui/AsBuilt.tsx';
import { chartSlices } from './chart-slices.tsx';
import { COMPOSED_EM, COMPOSITIONS, type Composition } from './compositions.ts';
import { PAGE_PAINT, type Paint } from './paint.ts';
import type { ChartRows } from './rows.ts';

interface Props {
  readonly data: ChartRows;
  readonly paint?: Paint;
}

/** A chart as it stands in the page that is built: plain SVG, in every composition. It never changes. */
export const StaticChart = memo(function StaticChart({ data, paint = PAGE_PAINT }: Props) {
  return (
    <AsBuilt>
      {COMPOSITIONS.map((composition) => (
        <ComposedChart key={composition.name} data={data} paint={paint} composition={composition} />
      ))}
    </AsBuilt>
  );
});

function ComposedChart({
  data,
  paint,
  composition: { name, width },
}: Required<Props> & { readonly composition: Composition }) {
  return (
    <div className={`static-chart ${name} ${data.kind}`} translate="no">
      {chartSlices(data, { width, em: COMPOSED_EM, paint }).map(({ id, top, height, actors, drawn }) => (
        <svg
          key={id}
          viewBox={`0 ${top} ${width} ${height}`}
          aria-hidden="true"
          {...(actors === null ? {} : { 'data-who': actors.join(' ') })}
        >
          {drawn}
        </svg>
      ))}
    </div>
  );
}
