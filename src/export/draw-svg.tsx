import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { listInWords } from '../lib/prose.ts';
import { ChartImage } from './ChartImage.tsx';
import type { ExportInput } from './export-input.ts';
import type { ImageChoices } from './image-choices.ts';
import { fitsShape, layoutImage } from './layout-image.tsx';
import { isOfPaper, SHAPE_NAMES, SHAPES } from './shapes.ts';

export type Drawing =
  | {
      readonly ok: true;
      readonly svg: SVGSVGElement;
      /** A point of the rule over the title, in pixels at scale 1: it is drawn where anything is. */
      readonly mark: { readonly x: number; readonly y: number };
    }
  | { readonly ok: false; readonly why: string };

/** A chart's picture, drawn afresh away from the page. */
export function drawSvg(input: ExportInput, choices: ImageChoices): Drawing {
  const layout = layoutImage(input, choices);
  if (layout === null) return { ok: false, why: tooSmall(input, choices) };
  const host = document.createElement('div');
  const root = createRoot(host);
  flushSync(() => root.render(<ChartImage input={input} choices={choices} layout={layout} />));
  const svg = host.querySelector('svg');
  if (svg === null) throw new Error('the image was not drawn');
  const copy = svg.cloneNode(true);
  root.unmount();
  if (!(copy instanceof SVGSVGElement)) throw new Error('the image was not drawn');
  const { zoom, margin } = layout;
  return { ok: true, svg: copy, mark: { x: (margin + 8) * zoom, y: (margin - 4) * zoom } };
}

/** Nothing is left out to make a chart fit: the reader is told which shapes hold all of it. */
function tooSmall(input: ExportInput, choices: ImageChoices): string {
  const fitting = SHAPE_NAMES.filter((shape) => !isOfPaper(shape) && fitsShape(input, shape));
  const names = fitting.map((shape) => `“${SHAPES[shape].label}”`);
  return `The shape “${SHAPES[choices.shape].label}” is too small for all the words of this chart at a size that can be read. Choose ${listInWords(names).replace(' and ', ' or ')}.`;
}
