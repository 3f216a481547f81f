import { drawSvg } from './draw-svg.tsx';
import type { ExportInput } from './export-input.ts';
import { PICTURE_FORMATS } from './file-formats.ts';
import type { ImageChoices } from './image-choices.ts';
import { imageRecord } from './image-record.ts';
import type { Made } from './made.ts';
import { pdfOfSvg } from './pdf/pdf-of-svg.ts';
import { unknownLetters } from './words-of-svg.ts';

export async function makePdf(input: ExportInput, choices: ImageChoices): Promise<Made> {
  const drawing = drawSvg(input, choices);
  if (!drawing.ok) return drawing;
  const unknown = unknownLetters(drawing.svg);
  if (unknown.length > 0) {
    return {
      ok: false,
      why: `The typeface of pictures lacks some letters of this chart, such as ${unknown.slice(0, 6).join(' ')}, and a PDF can borrow none. Choose PNG or SVG instead.`,
    };
  }
  const bytes = pdfOfSvg(drawing.svg, imageRecord(input, choices));
  const millimetres = (name: string) => Math.round((Number(drawing.svg.getAttribute(name)) * 25.4) / 96);
  const size = { width: millimetres('width'), height: millimetres('height'), unit: 'mm' } as const;
  return { ok: true, file: new Blob([bytes], { type: PICTURE_FORMATS.pdf.type }), size };
}
