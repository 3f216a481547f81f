import type { ImageRecord } from '../image-record.ts';
import { xmpPacket } from '../xmp-packet.ts';
import { drawMarks, type Pen } from './draw-marks.ts';
import { pdfFile } from './pdf-file.ts';
import { pdfLetters } from './pdf-letters.ts';
import { pdfText } from './pdf-text.ts';

/** Points of a PDF for each pixel of CSS. */
const POINTS = 0.75;

/**
 * A chart's drawing as a PDF of one page: its words are text in the letters of every picture, and the whole is tagged
 * as a figure with its description, title and language. By hand, because the libraries weigh as much as the whole app
 * and would need the fonts whole.
 */
export function pdfOfSvg(svg: SVGSVGElement, record: ImageRecord): Uint8Array<ArrayBuffer> {
  const file = pdfFile();
  const pen: Pen = { letters: pdfLetters(), operators: [] };
  const { width, height, zoom } = sizeOf(svg);
  pen.operators.push('/Figure << /MCID 0 >> BDC', `${zoom} 0 0 ${-zoom} 0 ${height} cm`);
  drawMarks(pen, svg);
  pen.operators.push('EMC');

  const content = file.addStream(pen.operators.join('\n'));
  const fonts = pen.letters.fonts(file);
  const metadata = file.addStream(xmpPacket(record), '/Type /Metadata /Subtype /XML');
  const info = file.add(`<< /Title ${pdfText(record.title)} /Subject ${pdfText(record.altText)} >>`);
  // These name each other, and so come in this order.
  const page = info + 1;
  const [pages, figure, tags, catalog] = [page + 1, page + 2, page + 3, page + 4];
  file.add(
    `<< /Type /Page /Parent ${pages} 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${content} 0 R /StructParents 0 /Resources << /Font << ${fonts} >> >> >>`,
  );
  file.add(`<< /Type /Pages /Count 1 /Kids [${page} 0 R] >>`);
  file.add(
    `<< /Type /StructElem /S /Figure /P ${tags} 0 R /Pg ${page} 0 R /K 0 /T ${pdfText(record.title)} /Alt ${pdfText(record.altText)} >>`,
  );
  file.add(
    `<< /Type /StructTreeRoot /K [${figure} 0 R] /ParentTree << /Nums [0 [${figure} 0 R]] >> /ParentTreeNextKey 1 >>`,
  );
  file.add(
    `<< /Type /Catalog /Pages ${pages} 0 R /Metadata ${metadata} 0 R /Lang ${pdfText(record.language)} /MarkInfo << /Marked true >> /StructTreeRoot ${tags} 0 R /ViewerPreferences << /DisplayDocTitle true >> >>`,
  );
  return file.bytes(catalog, info);
}

/** The page in points, and how many of them each unit of the drawing makes. */
function sizeOf(svg: SVGSVGElement) {
  const width = Number(svg.getAttribute('width')) * POINTS;
  const height = Number(svg.getAttribute('height')) * POINTS;
  const [, , boxWidth] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  return { width, height, zoom: width / (boxWidth ?? width) };
}
