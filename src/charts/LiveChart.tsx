import type { Room } from '../ui/use-room.ts';
import { BarsChart } from './BarsChart.tsx';
import { BreakdownChart } from './BreakdownChart.tsx';
import type { ChartRows } from './rows.ts';
import { TimelineChart } from './TimelineChart.tsx';

interface Props {
  readonly id: string;
  readonly data: ChartRows;
  readonly room: Room;
  readonly name: string;
}

/** The chart of the page for a kind of rows. */
export function LiveChart({ id, data, room, name }: Props) {
  const shared = { id, width: room.width, em: room.em, name };
  switch (data.kind) {
    case 'bars':
      return <BarsChart {...shared} rows={data.rows} />;
    case 'breakdown':
      return <BreakdownChart {...shared} rows={data} />;
    case 'timeline':
      return <TimelineChart {...shared} rows={data.rows} />;
  }
}
