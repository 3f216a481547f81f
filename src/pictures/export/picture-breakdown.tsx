import type { ReactNode } from 'react';
import { MarkGroup } from '../../page/charts/marks/MarkGroup.tsx';
import { QuantityBar } from '../../page/charts/marks/QuantityBar.tsx';
import type { FigureRow } from '../../page/charts/rows.ts';
import {
  BRACKET,
  type BreakdownPlaces,
  betweenParts,
  placesOfBreakdown,
  UNDER_BAR,
} from './breakdown-places.ts';
import { PictureLabelText } from './PictureLabelText.tsx';
import type { PictureOptions } from './picture-options.ts';

/** A breakdown as a desk would draw it for print. */
export function pictureBreakdown(
  whole: FigureRow,
  rows: readonly FigureRow[],
  options: PictureOptions,
): { height: number; plot: ReactNode } {
  const layout = placesOfBreakdown(whole, rows, options);
  return { height: layout.height, plot: <Marks layout={layout} whole={whole} options={options} /> };
}

interface MarksProps {
  readonly layout: BreakdownPlaces;
  readonly whole: FigureRow;
  readonly options: PictureOptions;
}

function Marks({
  layout: { upright, whole: wholeLabel, bar, wholeLength, parts },
  whole,
  options,
}: MarksProps) {
  const { em, paintOf } = options;
  const { x, y, length, thickness } = bar;
  const arm = BRACKET * em * 0.6;
  const gap = betweenParts(length);
  const bracket = upright
    ? `M${x - 3} ${y}h${3 - x}v${wholeLength}h${x - 3}`
    : `M${x} ${y - 3}v${-arm}h${wholeLength}v${arm}`;
  const paintOfWhole = paintOf(whole);
  return (
    <>
      {wholeLabel ? (
        <MarkGroup row={whole} paint={paintOfWhole}>
          <path d={bracket} stroke={paintOfWhole.soft} fill="none" />
          <Marker paint={paintOfWhole} x={-10} y={0} height={wholeLabel.height} />
          <PictureLabelText row={whole} label={wholeLabel} paint={paintOfWhole} x={0} y={0} />
        </MarkGroup>
      ) : null}
      {parts.map(({ row, start, length: part, label, ...at }) => {
        const paint = paintOf(row);
        const drawn = Math.max(0, part - gap);
        return (
          <MarkGroup key={row.id} row={row} paint={paint}>
            <g transform={upright ? `matrix(0 1 1 0 ${x} ${y + start})` : `translate(${x + start} ${y})`}>
              <QuantityBar
                edge={row.edge}
                hollow={row.forecast}
                paint={paint}
                length={drawn}
                solid={row.length > 0 ? (drawn * row.solid) / row.length : 0}
                thickness={thickness}
              />
            </g>
            <path
              d={
                upright
                  ? `M${x + thickness + 4} ${y + start + part / 2}L${at.x - 0.9 * em} ${at.y + label.number.y - label.number.size * 0.36}h${0.4 * em}`
                  : `M${at.x + 0.5} ${y + thickness + 3}v${UNDER_BAR * em * 0.7}`
              }
              stroke={paint.soft}
              fill="none"
            />
            <Marker paint={paint} x={at.x - 8} y={at.y} height={label.height} />
            <PictureLabelText row={row} label={label} paint={paint} x={at.x} y={at.y} />
          </MarkGroup>
        );
      })}
    </>
  );
}

/** The rule beside words that are tied to the selection. */
function Marker({
  paint,
  ...at
}: {
  paint: ReturnType<PictureOptions['paintOf']>;
  x: number;
  y: number;
  height: number;
}) {
  if (paint.marker !== 'visible') return null;
  return <rect data-part="marker" {...at} width={4} fill={paint.accent} />;
}
