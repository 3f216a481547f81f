import { lineStep } from './label-layout.ts';
import type { Paint } from './paint.ts';
import { TextLines } from './TextLines.tsx';

interface Props {
  readonly lines: readonly string[];
  readonly x: number;
  /** Where the first line begins, in pixels. */
  readonly top: number;
  /** Pixels of its letters. */
  readonly size: number;
  readonly paint: Paint;
}

/** What stands over the words of a row, such as its speaker or its time. */
export function RowHead({ lines, x, top, size, paint }: Props) {
  return (
    <TextLines
      lines={lines}
      x={x}
      y={top + size}
      step={lineStep(size)}
      size={size}
      fill={paint.ink}
      family={paint.sans}
      weight={paint.weight}
    />
  );
}
