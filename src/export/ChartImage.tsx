import { chartSentence, edgesOf, howToRead } from '../charts/chart-words.ts';
import { composeChart } from '../charts/compose-chart.tsx';
import type { Edge } from '../charts/edges.ts';
import { QuantityBar } from '../charts/QuantityBar.tsx';
import { chartRows } from '../charts/rows.ts';
import { swatch } from '../charts/swatch.ts';
import { TextLines } from '../charts/TextLines.tsx';
import { textWidth, wrapBalanced, wrapText } from '../lib/text-width.ts';
import type { ExportInput } from './export-input.ts';
import { imageFooter } from './image-footer.ts';
import { IMAGE_PAINT, imagePaintOf } from './image-paint.ts';

/** The size of every image, in pixels: as wide as a newspaper's column graphic, as high as its words need. */
export const IMAGE_WIDTH = 1200;
const MARGIN = 56;
const EM = 24;
const INNER = IMAGE_WIDTH - 2 * MARGIN;
const TITLE = 42;
const HOW = 22;
const FOOT = 19;
const LINE = 1.3;

/**
 * One chart as a picture that stands alone: title, how to read it, the chart composed for this size, the
 * selection in force, and the source. Pure SVG that drawing programs draw as browsers do.
 */
export function ChartImage({ chart, digest, index, selected }: ExportInput) {
  const prefix = `image-${chart.id}`;
  const data = chartRows(chart, digest, index);
  const title = wrapBalanced(chart.title, INNER, TITLE);
  const how = wrapText(howToRead(chart, data, index), INNER, HOW);
  const key = keyRows(edgesOf(data));
  const { height: plotHeight, plot } = composeChart(data, {
    prefix,
    width: INNER,
    em: EM,
    paint: IMAGE_PAINT,
    paintOf: (row) => imagePaintOf(row.actors, selected),
  });
  const footer = imageFooter(digest, selected).flatMap((line) => wrapText(line, INNER, FOOT));
  const titleTop = MARGIN + 14;
  const howTop = titleTop + title.length * TITLE * 1.15 + 8;
  const keyTop = howTop + how.length * HOW * LINE + 18;
  const plotTop = keyTop + key.length * 38 + 14;
  const footTop = plotTop + plotHeight + 26;
  const height = Math.ceil(footTop + footer.length * FOOT * LINE + MARGIN - 14);
  const { ink, soft, serif, sans } = IMAGE_PAINT;
  const text = { x: MARGIN, fill: soft, family: sans };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={IMAGE_WIDTH}
      height={height}
      viewBox={`0 0 ${IMAGE_WIDTH} ${height}`}
      role="img"
      aria-labelledby={`${prefix}-title ${prefix}-desc`}
    >
      <title id={`${prefix}-title`}>{chart.title}</title>
      <desc
        id={`${prefix}-desc`}
      >{`${chartSentence(chart, data, index)} ${imageFooter(digest, selected).join(' ')}`}</desc>
      <rect width={IMAGE_WIDTH} height={height} fill={IMAGE_PAINT.paper} />
      <rect x={MARGIN} y={MARGIN - 12} width={INNER} height={6} fill={IMAGE_PAINT.ink} />
      <TextLines
        {...text}
        lines={title}
        y={titleTop + TITLE}
        step={TITLE * 1.15}
        size={TITLE}
        fill={ink}
        family={serif}
        weight="600"
      />
      <TextLines {...text} lines={how} y={howTop + HOW} step={HOW * LINE} size={HOW} />
      {key.map((row, rowIndex) =>
        row.map((item) => (
          <KeyItem key={item.edge} {...item} id={`${prefix}-key-${item.edge}`} y={keyTop + rowIndex * 38} />
        )),
      )}
      <g transform={`translate(${MARGIN} ${plotTop})`}>{plot}</g>
      <path d={`M${MARGIN} ${footTop - 8}H${IMAGE_WIDTH - MARGIN}`} stroke={IMAGE_PAINT.rule} fill="none" />
      <TextLines {...text} lines={footer} y={footTop + FOOT} step={FOOT * LINE} size={FOOT} />
    </svg>
  );
}

interface KeyPlace {
  readonly edge: Edge;
  readonly words: string;
  readonly x: number;
}

/** The key's items in rows, each item as wide as its words. */
function keyRows(items: readonly { edge: Edge; words: string }[]): KeyPlace[][] {
  const rows: KeyPlace[][] = [];
  let x = INNER;
  for (const item of items) {
    const width = 84 + textWidth(item.words, FOOT) + 30;
    if (x + width > INNER) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ ...item, x });
    x += width;
  }
  return rows;
}

function KeyItem({ id, edge, words, x, y }: KeyPlace & { readonly id: string; readonly y: number }) {
  return (
    <g transform={`translate(${MARGIN + x} ${y})`}>
      <g transform="translate(0 4)">
        <QuantityBar id={id} edge={edge} paint={IMAGE_PAINT} {...swatch(edge, 48)} thickness={18} />
      </g>
      <text x={80} y={20} fill={IMAGE_PAINT.soft} fontFamily={IMAGE_PAINT.sans} fontSize={FOOT}>
        {words}
      </text>
    </g>
  );
}
