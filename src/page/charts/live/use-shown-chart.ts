import { type RefObject, useLayoutEffect, useState } from 'react';
import { COMPOSITIONS, type Composition } from '../compositions.ts';

export interface ShownChart {
  readonly composition: Composition;
  /** Pixels across, as it is shown. */
  readonly width: number;
}

/**
 * The static chart that the style sheet shows in this plot, kept current; null while it shows none. Its size is
 * measured, not computed from rem: with a minimum font size set, a browser reports that for the root, and a rem is less.
 */
export function useShownChart(plot: RefObject<HTMLElement | null>): ShownChart | null {
  const [shown, setShown] = useState<ShownChart | null>(null);
  useLayoutEffect(() => {
    const { current } = plot;
    if (current === null) return;
    const measure = () => {
      // Asked for each time: they are others once a reader's own style spaces their words.
      const charts = [...current.querySelectorAll('.static-chart')];
      const widths = charts.map((chart) => chart.getBoundingClientRect().width);
      const place = widths.findIndex((width) => width > 0);
      const [composition, width = 0] = [COMPOSITIONS[place], widths[place]];
      setShown((before) => {
        if (composition === undefined) return null;
        return before?.width === width && before.composition === composition
          ? before
          : { composition, width };
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [plot]);
  return shown;
}
