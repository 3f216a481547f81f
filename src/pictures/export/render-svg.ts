import { drawSvg } from './draw-svg.tsx';
import type { ExportInput } from './export-input.ts';
import type { ImageChoices } from './image-choices.ts';
import { svgText } from './svg-text.ts';

const AS_ON_THE_PAGE: ImageChoices = { shape: 'page', theme: 'light', background: true };

/** The chart's image as an SVG file's text, in the one shape that every chart fits, for a page that shows it as it is. */
export function renderSvg(input: ExportInput): string {
  const drawing = drawSvg(input, AS_ON_THE_PAGE);
  if (!drawing.ok) throw new Error(drawing.why);
  return svgText(drawing.svg, { prefix: input.chart.id, text: true });
}
