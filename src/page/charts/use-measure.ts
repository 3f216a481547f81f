import { type RefObject, useEffect, useMemo, useState } from 'react';
import { estimate, type Measure, type Spacing, spaced } from '../../lib/text-width.ts';
import { spacingOf } from './spacing-of.ts';

const NONE: Spacing = { letters: 0, words: 0 };

/**
 * How wide the words of a chart are: as the build takes them to be, or, where a reader's own style spaces letters and
 * words, with that, so that the drawing makes room for them. What is in SVG takes part in such a style and does not wrap;
 * of a chart that is `composed` of nothing else it is asked, for words that wrap nobody needs to know.
 */
export function useMeasure(chart: RefObject<HTMLElement | null>, composed: boolean): Measure {
  const [spacing, setSpacing] = useState(NONE);
  useEffect(() => {
    if (!composed) return;
    const plot = chart.current?.querySelector('.plot');
    if (!chart.current || !plot || !('ResizeObserver' in window)) return;
    const observer = new ResizeObserver(() => {
      const now = spacingOf(getComputedStyle(plot));
      setSpacing((before) => (isSame(before, now) ? before : now));
    });
    // As wide as its words, or as high as its lines: both change when these are spaced, whenever that is.
    const button = chart.current.querySelector('button');
    for (const each of [chart.current, ...(button ? [button] : [])]) observer.observe(each);
    return () => observer.disconnect();
  }, [chart, composed]);
  return useMemo(() => (isSame(spacing, NONE) ? estimate : spaced(spacing)), [spacing]);
}

function isSame(one: Spacing, other: Spacing): boolean {
  return one.letters === other.letters && one.words === other.words;
}
