import { endSign } from '../marks/bar-end.ts';
import type { Paint } from '../marks/paint.ts';
import { EndMarks } from '../marks/QuantityBar.tsx';
import type { SeriesRow } from '../rows.ts';
import type { DirectLabel, LabelLine } from './direct-labels.ts';

interface Props {
  readonly row: SeriesRow;
  readonly label: DirectLabel;
  readonly paint: Paint;
}

/** The words at a mark of a series: its qualifier, its number, and who says so where that is not the same for all. */
export function DirectLabelText({ row, label, paint }: Props) {
  const { lines, signX, left, right, top, bottom } = label;
  const number = lines.findLast(({ kind }) => kind === 'number');
  return (
    <>
      <path
        data-part="marker"
        d={row.below ? `M${left} ${bottom + 1}H${right}` : `M${left} ${top}H${right}`}
        stroke={paint.accent}
        strokeWidth={3}
        visibility={paint.marker}
        fill="none"
      />
      {signX === null ? null : <Sign row={row} x={signX} line={lines[0]} paint={paint} />}
      {lines.map((line) => (
        <text
          key={line.y}
          x={line.x}
          y={line.y}
          fontSize={line.size}
          textAnchor="middle"
          {...lookOf(line, paint)}
        >
          {line.words}
          {paint.receipts && line === number ? (
            <tspan fontSize={line.size * 0.65} fontWeight="600" dy="-0.35em" className="uncopied">
              {` ${row.receipt.number}`}
            </tspan>
          ) : null}
        </text>
      ))}
    </>
  );
}

function lookOf({ kind }: LabelLine, paint: Paint) {
  switch (kind) {
    case 'qualifier':
      return { fill: paint.ink, fontFamily: paint.serif, fontStyle: 'italic' };
    case 'number':
      return { fill: paint.ink, fontFamily: paint.sans, fontWeight: paint.weight };
    case 'note':
      return { fill: paint.soft, fontFamily: paint.sans };
  }
}

/** The end that the mark is too small to show. */
function Sign({
  row,
  x,
  line,
  paint,
}: {
  readonly row: SeriesRow;
  readonly x: number;
  readonly line: LabelLine | undefined;
  readonly paint: Paint;
}) {
  if (line === undefined) return null;
  const thickness = line.size * 0.7;
  return (
    <g data-part="sign" transform={`translate(${x} ${line.y - thickness})`}>
      <EndMarks
        end={endSign(row.edge, thickness)}
        dashed={row.edge === 'computed'}
        paint={paint}
        thickness={thickness}
        hollow={row.forecast}
      />
    </g>
  );
}
