import { type RefObject, useEffect } from 'react';
import { type Room, useRoom } from '../ui/use-room.ts';
import { BarsChart } from './BarsChart.tsx';
import { BreakdownChart } from './BreakdownChart.tsx';
import { COMPOSED_EM, compositionFor, LEAST_ROOM } from './compositions.ts';
import type { ChartRows } from './rows.ts';
import { TimelineChart } from './TimelineChart.tsx';

interface Props {
  readonly data: ChartRows;
  /** The element it fills. */
  readonly plot: RefObject<HTMLElement | null>;
  /** Called with true once its marks are on the screen, and with false when they go. */
  readonly onDrawn: (drawn: boolean) => void;
}

/** The chart that answers to the pointer, drawn by Recharts exactly over the static one: same composition, same scale. */
export default function LiveChart({ data, plot, onDrawn }: Props) {
  const room = useRoom(plot);
  return room && room.width > 0 ? <FittedChart data={data} room={room} onDrawn={onDrawn} /> : null;
}

interface FittedProps extends Omit<Props, 'plot'> {
  readonly room: Room;
}

function FittedChart({ data, room, onDrawn }: FittedProps) {
  const { width } = compositionFor(room.width / room.em);
  const shown = Math.max(room.width, LEAST_ROOM * room.em);
  useDrawn(onDrawn);
  return (
    <div className="live-chart" translate="no" style={{ width, transform: `scale(${shown / width})` }}>
      {chartOf(data, { width, em: COMPOSED_EM })}
    </div>
  );
}

function chartOf(data: ChartRows, shared: { width: number; em: number }) {
  switch (data.kind) {
    case 'bars':
      return <BarsChart {...shared} rows={data.rows} />;
    case 'breakdown':
      return <BreakdownChart {...shared} rows={data} />;
    case 'timeline':
      return <TimelineChart {...shared} rows={data.rows} />;
  }
}

/** Recharts draws in effects, so its marks are there a frame after it is mounted. */
function useDrawn(onDrawn: (drawn: boolean) => void): void {
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => onDrawn(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      onDrawn(false);
    };
  }, [onDrawn]);
}
