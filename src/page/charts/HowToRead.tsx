import { memo } from 'react';
import type { Chart } from '../../digest/schema.ts';
import { Fixed } from '../ui/Fixed.tsx';
import { usePage } from '../view/page-context.ts';
import { ChartReading } from './ChartReading.tsx';
import type { ChartRows } from './rows.ts';

interface Props {
  readonly chart: Chart;
  readonly data: ChartRows;
}

/** How to read a chart of the page, under it. */
export const HowToRead = memo(function HowToRead({ chart, data }: Props) {
  const { index } = usePage();
  return (
    <Fixed as="div" className="reading">
      {() => <ChartReading chart={chart} data={data} index={index} />}
    </Fixed>
  );
});
