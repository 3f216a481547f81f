import { chartSentence } from '../../page/charts/chart-sentence.ts';
import { TextLines } from '../../page/charts/marks/TextLines.tsx';
import { chartRows } from '../../page/charts/rows.ts';
import { type ExportInput, showsOf } from './export-input.ts';
import type { ImageChoices } from './image-choices.ts';
import { imageFooter } from './image-footer.ts';
import { THEMES } from './image-paint.ts';
import { type Block, type ImageLayout, KEY_WORDS } from './layout-image.tsx';
import { accentInWords } from './picture-words.ts';
import { isOfPaper, SHAPES } from './shapes.ts';

interface Props {
  readonly input: ExportInput;
  readonly choices: ImageChoices;
  readonly layout: ImageLayout;
}

/**
 * One chart as a picture that stands alone: title, how to read it, the chart composed for this shape, the
 * selection in force, the source and the site's name. Pure SVG that drawing programs draw as browsers do.
 */
export function ChartImage({ input, choices, layout }: Props) {
  const { chart } = input;
  const { zoom, width, height, margin, inner, title, how, key, foot, site, footRule, plot } = layout;
  const { paint } = THEMES[choices.theme];
  // What is printed in a newspaper stands on its white.
  const ground = isOfPaper(choices.shape) && choices.theme === 'light' ? '#ffffff' : paint.paper;
  const prefix = `image-${chart.id}`;
  const words = { x: margin, fill: paint.soft, family: paint.sans };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={SHAPES[choices.shape].width}
      height={Math.round(height * zoom)}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${prefix}-title ${prefix}-desc`}
    >
      <title id={`${prefix}-title`}>{chart.title}</title>
      <desc id={`${prefix}-desc`}>{imageDescription(input)}</desc>
      {choices.background ? <rect width={width} height={height} fill={ground} /> : null}
      <rect x={margin} y={margin - 6} width={inner} height={4} fill={paint.ink} />
      <TextLines {...words} {...block(title)} fill={paint.ink} family={paint.serif} weight="600" />
      <TextLines {...words} {...block(how)} />
      {key ? (
        <>
          <rect x={margin} y={key.y - key.size * 0.78} width={12} height={12} fill={paint.accent} />
          <TextLines {...words} {...block(key)} x={margin + KEY_WORDS} />
        </>
      ) : null}
      <g transform={`translate(${plot.x} ${plot.y})`}>{plot.drawn}</g>
      <path d={`M${margin} ${footRule.y}h${footRule.width}`} stroke={paint.rule} fill="none" />
      <TextLines {...words} {...block(foot)} />
      {site.lines.map((name) => (
        <text
          key={name}
          x={margin + footRule.width}
          y={site.y}
          fill={paint.soft}
          fontFamily={paint.sans}
          fontSize={site.size}
          textAnchor="end"
        >
          {name}
        </text>
      ))}
    </svg>
  );
}

/** All that a picture says, for those who do not see it. */
export function imageDescription(input: ExportInput): string {
  const { chart, digest, index, selected, only } = input;
  const sentence = chartSentence(chart, chartRows(chart, digest, index), index, showsOf(input));
  const leftOut = only ? [`${accentInWords(input)}.`] : [];
  return [sentence, ...leftOut, ...imageFooter(digest, index, selected)].join(' ');
}

function block({ lines, size, y, step }: Block) {
  return { lines, size, y, step };
}
