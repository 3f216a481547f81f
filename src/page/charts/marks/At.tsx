import type { ReactNode } from 'react';

interface Props {
  /** In percent of the strip. */
  readonly x: number;
  readonly y?: string | number;
  /** In percent of the strip; without it what is in it is not cut off. */
  readonly width?: number;
  readonly cut?: boolean;
  readonly children: ReactNode;
}

/** Drawn in pixels from a place in percent, and cut off at its width where asked. */
export function At({ x, y, width, cut = false, children }: Props) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a part of a drawing that is left out for ears
    <svg
      {...(x === 0 ? {} : { x: `${x}%` })}
      y={y}
      {...(width === undefined ? {} : { width: `${width}%` })}
      {...(cut ? {} : { overflow: 'visible' })}
    >
      {children}
    </svg>
  );
}
