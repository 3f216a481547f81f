import { memo } from 'react';
import type { Chart } from '../../digest/schema.ts';
import { Fixed } from '../ui/Fixed.tsx';
import { usePage } from '../view/page-context.ts';
import { ChartTableView } from './ChartTableView.tsx';
import type { ChartRows } from './rows.ts';
import { chartTable } from './table-rows.ts';

interface Props {
  readonly chart: Chart;
  readonly data: ChartRows;
}

/** The table of a chart of the page. It stands there from the start: it is printed, with scripts and without. */
export const ChartInRows = memo(function ChartInRows(props: Props) {
  return (
    <Fixed as="section" className="table-scroll">
      {() => <Rows {...props} />}
    </Fixed>
  );
});

function Rows({ chart, data }: Props) {
  const { index } = usePage();
  return <ChartTableView table={chartTable(data, index)} caption={chart.title} numbered />;
}
