import { endSign } from '../../page/charts/marks/bar-end.ts';
import type { Paint } from '../../page/charts/marks/paint.ts';
import { EndMarks } from '../../page/charts/marks/QuantityBar.tsx';
import { TextLines } from '../../page/charts/marks/TextLines.tsx';
import type { FigureRow } from '../../page/charts/rows.ts';
import type { PictureLabel } from './picture-label.ts';

interface Props {
  readonly row: FigureRow;
  readonly label: PictureLabel;
  readonly paint: Paint;
  /** The top left of its room. */
  readonly x: number;
  readonly y: number;
}

/** A figure's words in a picture: its number, large, with its qualifier, what it counts, who says so and as of when. */
export function PictureLabelText({ row, label, paint, x, y }: Props) {
  const { sign, qualifier, number, gap, text, note } = label;
  const thickness = qualifier.size * 0.7;
  return (
    <>
      {sign ? (
        <g data-part="sign" transform={`translate(${x + sign.x} ${y + sign.y - thickness})`}>
          <EndMarks
            end={endSign(row.edge, thickness)}
            dashed={row.edge === 'computed'}
            paint={paint}
            thickness={thickness}
          />
        </g>
      ) : null}
      {/* One text, as a qualifier and its number are read: from the right where its language is. */}
      <text x={x + qualifier.x} y={y + qualifier.y} fill={paint.ink}>
        {row.number.qualifier === '' ? null : (
          <tspan fill={paint.soft} fontFamily={paint.serif} fontSize={qualifier.size} fontStyle="italic">
            {row.number.qualifier}
          </tspan>
        )}
        <tspan
          {...(gap === null ? { x: x + number.x, y: y + number.y } : { dx: gap })}
          fontFamily={paint.sans}
          fontSize={number.size}
          fontWeight={paint.weight}
        >
          {row.number.number}
        </tspan>
      </text>
      {[
        { part: 'text', block: text, fill: paint.ink },
        { part: 'note', block: note, fill: paint.soft },
      ].map(({ part, block, fill }) => (
        <TextLines
          key={part}
          lines={block.lines}
          x={x + block.x}
          y={y + block.y}
          step={block.step}
          size={block.size}
          fill={fill}
          family={paint.sans}
        />
      ))}
    </>
  );
}
