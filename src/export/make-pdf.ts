import { drawSvg } from './draw-svg.tsx';
import type { ExportInput } from './export-input.ts';
import type { ImageChoices } from './image-choices.ts';
import { imageRecord } from './image-record.ts';
import type { Made } from './made.ts';
import { pdfOfSvg } from './pdf/pdf-of-svg.ts';

export async function makePdf(input: ExportInput, choices: ImageChoices): Promise<Made> {
  const drawing = drawSvg(input, choices);
  if (!drawing.ok) return drawing;
  const pdf = pdfOfSvg(drawing.svg, imageRecord(input, choices));
  if (pdf.ok) {
    const millimetres = (name: string) => Math.round((Number(drawing.svg.getAttribute(name)) * 25.4) / 96);
    const size = { width: millimetres('width'), height: millimetres('height'), unit: 'mm' } as const;
    return { ok: true, file: new Blob([pdf.bytes], { type: 'application/pdf' }), size };
  }
  const some = pdf.unknown.slice(0, 6).join(' ');
  return {
    ok: false,
    why: `The fonts that every PDF reader has cannot show all letters of this chart, such as ${some}. Choose PNG or SVG instead.`,
  };
}
