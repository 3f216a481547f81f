import { drawSvg } from './draw-svg.tsx';
import type { ExportInput } from './export-input.ts';
import type { ImageChoices, RasterChoices } from './image-choices.ts';
import { imageRecord } from './image-record.ts';
import type { Made, PictureSize } from './made.ts';
import { rasterise } from './rasterise.ts';
import { recordedPng } from './recorded-png.ts';
import { svgText } from './svg-text.ts';

export async function makeSvg(input: ExportInput, choices: ImageChoices): Promise<Made> {
  const drawing = drawSvg(input, choices);
  if (!drawing.ok) return drawing;
  const text = svgText(drawing.svg, imageRecord(input, choices));
  const file = new Blob([text], { type: 'image/svg+xml' });
  return { ok: true, file, size: sizeOf(drawing.svg, 1) };
}

export async function makePng(input: ExportInput, choices: RasterChoices): Promise<Made> {
  const drawing = drawSvg(input, choices);
  if (!drawing.ok) return drawing;
  const record = imageRecord(input, choices);
  const raster = await rasterise(svgText(drawing.svg, record), drawing.mark, choices.scale);
  if (!raster.ok) return raster;
  const png = recordedPng(new Uint8Array(await raster.png.arrayBuffer()), record);
  const file = new Blob([png], { type: 'image/png' });
  const size = sizeOf(drawing.svg, raster.scale);
  if (raster.scale === choices.scale) return { ok: true, file, size };
  const note = `At ${choices.scale}× the picture is larger than this browser can draw: it is made at ${raster.scale}×.`;
  return { ok: true, file, note, size };
}

function sizeOf(svg: SVGSVGElement, scale: number): PictureSize {
  const of = (name: string) => Number(svg.getAttribute(name)) * scale;
  return { width: of('width'), height: of('height'), unit: 'pixels' };
}
