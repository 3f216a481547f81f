import { Fragment, type ReactNode } from 'react';

interface Props {
  readonly lines: readonly string[];
  readonly x: number;
  /** The baseline of the first line, and from one line to the next, in pixels. */
  readonly y: number;
  readonly step: number;
  /** How the letters look, where it is not as what stands around the lines says. */
  readonly size?: number;
  readonly fill?: string;
  readonly family?: string;
  readonly weight?: string;
  /** What stands behind the last line. */
  readonly end?: ReactNode;
}

/** Lines of one text, broken beforehand: SVG does not wrap. The blank behind each is not drawn; without it a copy in Firefox runs them together. */
export function TextLines({ lines, x, y, step, size, fill, family, weight, end }: Props) {
  const placed = lines.map((text, index) => ({
    text,
    at: y + index * step,
    last: index === lines.length - 1,
  }));
  return placed.map(({ text, at, last }) => (
    <Fragment key={at}>
      <text x={x} y={at} fill={fill} fontFamily={family} fontSize={size} fontWeight={weight}>
        {text}
        {last ? end : null}
      </text>{' '}
    </Fragment>
  ));
}
