import { type RefObject, useLayoutEffect, useState } from 'react';

/** A part of a mark as it is shown, in pixels from the top left of the plot. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A mark as it is shown: its row, its receipt, and where its shapes and words stand. */
export interface MarkBoxes {
  readonly row: string;
  readonly receipt: string;
  readonly boxes: readonly Box[];
}

interface Shown {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly MarkBoxes[];
}

/**
 * Where the marks of a plot are shown, kept current; null while none is. Measured, not computed: so it holds for every
 * kind of chart, in every composition, turned round, scaled, and with rows left out. `changes` with what is drawn.
 */
export function useMarkBoxes(
  plot: RefObject<HTMLElement | null>,
  ...changes: readonly unknown[]
): Shown | null {
  const [shown, setShown] = useState<Shown | null>(null);
  useLayoutEffect(() => {
    const { current } = plot;
    if (current === null) return;
    const measure = () => setShown(shownIn(current));
    measure();
    const observer = new ResizeObserver(measure);
    for (const each of [current, ...current.querySelectorAll('.static-chart')]) observer.observe(each);
    return () => observer.disconnect();
  }, [plot, ...changes]);
  return shown;
}

function shownIn(plot: HTMLElement): Shown | null {
  const frame = plot.getBoundingClientRect();
  const marks = [...plot.querySelectorAll('.static-chart [data-row]')].flatMap((mark): MarkBoxes[] => {
    const boxes = [...mark.children]
      .map((part) => part.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 && height > 0)
      .map(({ left, top, width, height }) => ({
        x: left - frame.left + plot.scrollLeft,
        y: top - frame.top,
        width,
        height,
      }));
    const [row, receipt] = [mark.getAttribute('data-row'), mark.getAttribute('data-receipt')];
    return boxes.length === 0 || row === null || receipt === null ? [] : [{ row, receipt, boxes }];
  });
  // Where the reader's letters are large the drawing is wider than the plot, which is scrolled.
  const drawn = [...plot.querySelectorAll('.static-chart')].map((each) => each.getBoundingClientRect().width);
  return marks.length === 0 ? null : { width: Math.max(...drawn), height: frame.height, marks };
}
