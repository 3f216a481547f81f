import { lazy, type RefObject, Suspense, useCallback, useEffect, useState } from 'react';
import { useRoom } from '../ui/use-room.ts';
import type { ChartRows } from './rows.ts';
import { StaticChart } from './StaticChart.tsx';

const LiveChart = lazy(() => import('./LiveChart.tsx'));

interface Props {
  readonly id: string;
  readonly data: ChartRows;
  /** The sentence that says what the chart shows. */
  readonly name: string;
  /** The part of the page in which a pointer or the focus shows that the chart is wanted. */
  readonly within: RefObject<HTMLElement | null>;
}

/** A chart: the static one at once, and over it, unseen, the live one as soon as the reader turns to it. */
export function ChartPlot({ id, data, name, within }: Props) {
  const [ref, room] = useRoom<HTMLDivElement>();
  const wanted = useWanted(within);
  const [drawn, setDrawn] = useState(false);
  const onDrawn = useCallback(() => setDrawn(true), []);
  return (
    <div className={drawn ? 'plot live' : 'plot'} ref={ref} role="img" aria-label={name} dir="ltr">
      <StaticChart id={id} data={data} />
      {wanted && room ? (
        <Suspense>
          <LiveChart id={id} data={data} room={room} onDrawn={onDrawn} />
        </Suspense>
      ) : null}
    </div>
  );
}

const SIGNS = ['pointerenter', 'focusin'] as const;

/** True once a pointer or the focus has come to the chart, or the window has changed its size. */
function useWanted(within: RefObject<HTMLElement | null>): boolean {
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    const element = within.current;
    if (wanted || !element) return;
    const want = () => setWanted(true);
    for (const sign of SIGNS) element.addEventListener(sign, want);
    window.addEventListener('resize', want);
    return () => {
      for (const sign of SIGNS) element.removeEventListener(sign, want);
      window.removeEventListener('resize', want);
    };
  }, [within, wanted]);
  return wanted;
}
