import { memo } from 'react';
import type { Chart } from '../digest/schema.ts';
import { AsBuilt } from '../ui/AsBuilt.tsx';
import { usePage } from '../view/page-context.ts';
import { edgesOf, howToRead } from './chart-words.ts';
import { EdgeKey } from './EdgeKey.tsx';
import type { ChartRows } from './rows.ts';

interface Props {
  readonly chart: Chart;
  readonly data: ChartRows;
}

/** What stands over a chart: how to read it, in words and as a key. */
export const HowToRead = memo(function HowToRead({ chart, data }: Props) {
  const { index } = usePage();
  return (
    <AsBuilt>
      <p className="how">{howToRead(chart, data, index)}</p>
      <EdgeKey edges={edgesOf(data)} />
    </AsBuilt>
  );
});
