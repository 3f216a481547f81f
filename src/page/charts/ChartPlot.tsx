import {
  Component,
  lazy,
  type ReactNode,
  type RefObject,
  Suspense,
  useEffect,
  useRef,
  useState,
} from 'react';
import { chartWords } from '../../words/charts.ts';
import { watchScrolls } from '../ui/watch-scrolls.ts';
import type { ChartRows } from './rows.ts';
import { StaticChart } from './StaticChart.tsx';
import type { Shows } from './shows.ts';
import { useMeasure } from './use-measure.ts';

const LiveChart = lazy(() => import('./live/LiveChart.tsx'));

interface Props {
  readonly data: ChartRows;
  /** Which of its marks are shown. */
  readonly shows: Shows;
  /** The part of the page in which a pointer or the focus shows that the chart is wanted. */
  readonly within: RefObject<HTMLElement | null>;
  /** Whether the screen shows it: in place of its table. */
  readonly shown: boolean;
}

/** A chart as it was built, and over it, as soon as the reader turns to it, what answers to the pointer. */
export function ChartPlot({ data, shows, within, shown }: Props) {
  const plot = useRef<HTMLDivElement>(null);
  const wanted = useWanted(within);
  const measure = useMeasure(within, data.kind === 'series');
  const forEars = useScrolls(plot) ? SCROLLED : LEFT_OUT;
  return (
    <div className="plot" ref={plot} {...forEars} dir="ltr">
      <StaticChart data={data} measure={measure} />
      {wanted && shown ? (
        <KeepStatic>
          <Suspense>
            <LiveChart data={data} shows={shows} measure={measure} plot={plot} />
          </Suspense>
        </KeepStatic>
      ) : null}
    </div>
  );
}

const LEFT_OUT = { 'aria-hidden': true } as const;
const SCROLLED = { role: 'group', tabIndex: 0, 'aria-label': chartWords.scrolls } as const;

/** Whether the drawing is wider than its place, in letters as large as these: a stop of the keyboard then, which needs a name. */
function useScrolls(plot: RefObject<HTMLElement | null>): boolean {
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const place = plot.current;
    return place === null ? undefined : watchScrolls(place, setScrolls);
  }, [plot]);
  return scrolls;
}

/** Where what answers cannot be loaded or placed, the chart stays as it is: it holds all there is to say. */
class KeepStatic extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}

const SIGNS = ['pointerenter', 'focusin'] as const;

/** True once a pointer or the focus has come to the chart, or the window has changed its size. */
function useWanted(within: RefObject<HTMLElement | null>): boolean {
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    const element = within.current;
    if (wanted || !element) return;
    const want = () => setWanted(true);
    // A pointer or the focus may have come before the app did.
    if (element.matches(':hover, :focus-within')) {
      want();
      return;
    }
    for (const sign of SIGNS) element.addEventListener(sign, want);
    window.addEventListener('resize', want);
    return () => {
      for (const sign of SIGNS) element.removeEventListener(sign, want);
      window.removeEventListener('resize', want);
    };
  }, [within, wanted]);
  return wanted;
}
