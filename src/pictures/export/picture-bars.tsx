import type { ReactNode } from 'react';
import { wrapText } from '../../lib/wrap-text.ts';
import { holdsEnd } from '../../page/charts/marks/bar-end.ts';
import { MarkGroup } from '../../page/charts/marks/MarkGroup.tsx';
import { QuantityBar } from '../../page/charts/marks/QuantityBar.tsx';
import { TextLines } from '../../page/charts/marks/TextLines.tsx';
import type { FigureRow } from '../../page/charts/rows.ts';
import { extentOf, valueTicks } from '../../page/charts/value-ticks.ts';
import { PictureLabelText } from './PictureLabelText.tsx';
import { layoutPictureLabel, numberWidth } from './picture-label.ts';
import type { PictureOptions } from './picture-options.ts';
import { ValueAxis } from './ValueAxis.tsx';
import { ZeroLine } from './ZeroLine.tsx';

/** The least room beside the numbers, in em, in which words are set. */
const LEAST_BESIDE = 12;
/** From the numbers to the words beside them, in em. */
const BESIDE_GAP = 0.8;
/** The bar, the room over it and under it, in em. */
const BAR = 2.2;
const OVER_BAR = 0.5;
const UNDER_BAR = 1.3;
/** What stands over a number: the size of its letters, in em, and from line to line. */
const HEAD = 1.0625;
const HEAD_LINE = 1.35;
const LEAST_SPACING = 0.5;
const MOST_SPACING = 1.9;
/** The rule beside a row that is tied to the selection: in the margin. */
const MARKER = { x: -10, width: 4 };

/** A bar chart as a desk would draw it for print: each number large over its bar, one true linear scale from zero. */
export function pictureBars(
  all: readonly FigureRow[],
  options: PictureOptions,
): { height: number; plot: ReactNode } {
  const { width, height, em, measure, paint, paintOf, shows } = options;
  // What is left out is measured all the same: the scale stays.
  const { min, max } = extentOf(all);
  const rows = all.filter(shows);
  const scale = width / (max - min);
  const zero = -min * scale;
  const signed = rows.map(
    ({ edge, length, solid }) => !holdsEnd({ edge, length: length * scale, solid: solid * scale }),
  );
  const widest = Math.max(...rows.map((row, index) => numberWidth(row, signed[index] ?? false, options)));
  const textX = widest + BESIDE_GAP * em;
  const beside = width - textX >= LEAST_BESIDE * em;
  const labels = rows.map((row, index) =>
    layoutPictureLabel(row, {
      ...options,
      textX: beside ? textX : null,
      stacked: false,
      signed: signed[index] ?? false,
      note: row.attribution,
    }),
  );
  const headSize = em * HEAD;
  const heads = rows.map(({ head }) =>
    head === '' ? [] : wrapText(head, width, (words) => measure(words, 'sansBold', headSize)),
  );
  const headHeight = (index: number) => (heads[index]?.length ?? 0) * headSize * HEAD_LINE;
  const words = labels.reduce((sum, label, index) => sum + label.height + headHeight(index), 0);
  const axisHeight = em * 1.4;
  const natural = rows.length * (BAR + OVER_BAR + UNDER_BAR) * em;
  const free = height === undefined ? natural : height - axisHeight - words;
  const spacing = Math.min(MOST_SPACING, Math.max(LEAST_SPACING, free / natural));
  const thickness = BAR * em * spacing;
  let top = 0;
  const placed = rows.flatMap((row, index) => {
    const label = labels[index];
    if (label === undefined) return [];
    const at = top;
    const labelTop = at + headHeight(index);
    top = labelTop + label.height + (OVER_BAR + BAR + UNDER_BAR) * em * spacing;
    const barTop = labelTop + label.height + OVER_BAR * em * spacing;
    return [{ row, label, head: heads[index] ?? [], at, labelTop, barTop }];
  });
  const tickSize = em * 0.8125;
  const plot = (
    <>
      <ValueAxis
        ticks={valueTicks(all, { left: 0, right: width, tickSize, measure })}
        tickSize={tickSize}
        left={0}
        right={width}
        y={top}
        paint={paint}
      />
      {placed.map(({ row, label, head, at, labelTop, barTop }) => {
        const own = paintOf(row);
        return (
          <MarkGroup key={row.id} row={row} paint={own}>
            {own.marker === 'visible' ? (
              <rect
                data-part="marker"
                {...MARKER}
                y={at}
                height={barTop + thickness - at}
                fill={own.accent}
              />
            ) : null}
            <TextLines
              lines={head}
              x={0}
              y={at + headSize * 0.9}
              step={headSize * HEAD_LINE}
              size={headSize}
              fill={own.ink}
              family={own.sans}
              weight="600"
            />
            <PictureLabelText row={row} label={label} paint={own} x={0} y={labelTop} />
            {min < 0 && max > 0 ? <ZeroLine x={zero} y={barTop} thickness={thickness} paint={own} /> : null}
            <g transform={`matrix(${row.below ? -1 : 1} 0 0 1 ${zero} ${barTop})`}>
              <QuantityBar
                edge={row.edge}
                hollow={row.forecast}
                paint={own}
                length={row.length * scale}
                solid={row.solid * scale}
                thickness={thickness}
              />
            </g>
          </MarkGroup>
        );
      })}
    </>
  );
  return { height: top + axisHeight, plot };
}
