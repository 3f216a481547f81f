interface Props {
  readonly lines: readonly string[];
  readonly x: number;
  /** The baseline of the first line, and from one line to the next, in pixels. */
  readonly y: number;
  readonly step: number;
  readonly size: number;
  readonly fill: string;
  readonly family: string;
  readonly weight?: string;
}

/** Lines of one text, broken beforehand: SVG does not wrap. */
export function TextLines({ lines, x, y, step, size, fill, family, weight = '400' }: Props) {
  const placed = lines.map((text, index) => ({ text, at: y + index * step }));
  return placed.map(({ text, at }) => (
    <text key={at} x={x} y={at} fill={fill} fontFamily={family} fontSize={size} fontWeight={weight}>
      {text}
    </text>
  ));
}
