import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { listInWords } from '../../lib/prose.ts';
import { textDirection } from '../../lib/text-direction.ts';
import { pictureWords } from '../../words/pictures.ts';
import { ChartImage } from './ChartImage.tsx';
import type { ExportInput } from './export-input.ts';
import type { ImageChoices } from './image-choices.ts';
import { THEMES } from './image-paint.ts';
import type { KnownArea } from './known-pixels.ts';
import { fitsShape, type ImageLayout, layoutImage } from './layout-image.tsx';
import { mirrorDrawing } from './mirror-drawing.ts';
import { isOfPaper, SHAPE_NAMES, SHAPES } from './shapes.ts';

export type Drawing =
  | {
      readonly ok: true;
      readonly svg: SVGSVGElement;
      /** Areas whose colour is certain: the rule over the title, and the margins. */
      readonly known: readonly KnownArea[];
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
  // Inkscape and ImageMagick draw what is said to be hidden.
  for (const hidden of copy.querySelectorAll('[visibility="hidden"]')) hidden.remove();
  if (textDirection(input.digest.language) === 'rtl') mirrorDrawing(copy);
  return { ok: true, svg: copy, known: knownAreas(layout, choices) };
}

function knownAreas({ zoom, width, height, margin, inner }: ImageLayout, choices: ImageChoices): KnownArea[] {
  const { paint } = THEMES[choices.theme];
  const colour = choices.background ? paint.paper : null;
  // What stands beside a selected row stands in the margin, but not in the outer quarter of it.
  const edge = margin / 4;
  const areas = [
    { x: margin, y: margin - 6, width: inner, height: 4, colour: paint.ink },
    { x: 0, y: 0, width, height: edge, colour },
    { x: 0, y: 0, width: edge, height, colour },
    { x: width - edge, y: 0, width: edge, height, colour },
  ];
  return areas.map(({ x, y, width, height, colour }) => ({
    x: x * zoom,
    y: y * zoom,
    width: width * zoom,
    height: height * zoom,
    colour,
  }));
}

/** Nothing is left out to make a chart fit: the reader is told which shapes hold all of it. */
function tooSmall(input: ExportInput, choices: ImageChoices): string {
  const fitting = SHAPE_NAMES.filter((shape) => !isOfPaper(shape) && fitsShape(input, shape));
  const names = fitting.map((shape) => `“${SHAPES[shape].label}”`);
  return pictureWords.tooSmall(SHAPES[choices.shape].label, listInWords(names).replace(' and ', ' or '));
}
