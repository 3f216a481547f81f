import { memo } from 'react';
import { AsBuilt } from '../ui/AsBuilt.tsx';
import { composeChart } from './compose-chart.tsx';
import { COMPOSED_EM, COMPOSITIONS, type Composition } from './compositions.ts';
import { PAGE_PAINT } from './paint.ts';
import type { ChartRows } from './rows.ts';

interface Props {
  readonly id: string;
  readonly data: ChartRows;
}

/** A chart as it stands in the page that is built: plain SVG, in every composition. It never changes. */
export const StaticChart = memo(function StaticChart({ id, data }: Props) {
  return (
    <AsBuilt>
      {COMPOSITIONS.map((composition) => (
        <ComposedChart key={composition.name} id={id} data={data} composition={composition} />
      ))}
    </AsBuilt>
  );
});

function ComposedChart({
  id,
  data,
  composition: { name, width },
}: Props & { readonly composition: Composition }) {
  const { height, plot } = composeChart(data, {
    prefix: `${id}-${name}`,
    width,
    em: COMPOSED_EM,
    paint: PAGE_PAINT,
    paintOf: () => PAGE_PAINT,
  });
  return (
    <svg className={`static-chart ${name}`} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {plot}
    </svg>
  );
}
