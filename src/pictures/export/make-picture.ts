import { drawSvg } from './draw-svg.tsx';
import type { ExportInput } from './export-input.ts';
import { PICTURE_FORMATS } from './file-formats.ts';
import type { ImageChoices, RasterChoices } from './image-choices.ts';
import { imageRecord } from './image-record.ts';
import type { Made, PictureSize } from './made.ts';
import { rasterise } from './rasterise.ts';
import { recordedPng } from './recorded-png.ts';
import { svgText } from './svg-text.ts';
import { unknownLetters } from './words-of-svg.ts';

export async function makeSvg(input: ExportInput, choices: ImageChoices): Promise<Made> {
  const drawing = drawSvg(input, choices);
  if (!drawing.ok) return drawing;
  const record = imageRecord(input, choices);
  const text = svgText(drawing.svg, { prefix: input.chart.id, text: true, record });
  return made(
    new Blob([text], { type: PICTURE_FORMATS.svg.type }),
    sizeOf(drawing.svg, 1),
    ofLetters(drawing.svg),
  );
}

export async function makePng(input: ExportInput, choices: RasterChoices): Promise<Made> {
  const drawing = drawSvg(input, choices);
  if (!drawing.ok) return drawing;
  const svg = svgText(drawing.svg, { prefix: input.chart.id, text: false });
  const raster = await rasterise(svg, drawing.known, choices.scale);
  if (!raster.ok) return raster;
  const png = recordedPng(raster.png, imageRecord(input, choices));
  const ofScale = `At ${choices.scale}× the picture is larger than this browser can draw: it is made at ${raster.scale}×.`;
  return made(new Blob([png], { type: PICTURE_FORMATS.png.type }), sizeOf(drawing.svg, raster.scale), [
    ...(raster.scale === choices.scale ? [] : [ofScale]),
    ...ofLetters(drawing.svg),
  ]);
}

function made(file: Blob, size: PictureSize, notes: readonly string[]): Made {
  return notes.length === 0 ? { ok: true, file, size } : { ok: true, file, size, note: notes.join(' ') };
}

function sizeOf(svg: SVGSVGElement, scale: number): PictureSize {
  const of = (name: string) => Number(svg.getAttribute(name)) * scale;
  return { width: of('width'), height: of('height'), unit: 'pixels' };
}

/** What has to be said of letters that the typeface of pictures has not. */
function ofLetters(svg: SVGSVGElement): string[] {
  const unknown = unknownLetters(svg);
  if (unknown.length === 0) return [];
  const some = unknown.slice(0, 6).join(' ');
  return [
    `Letters such as ${some} are not in the typeface of pictures: each machine draws them in a face of its own.`,
  ];
}
