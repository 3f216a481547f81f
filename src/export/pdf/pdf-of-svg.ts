import type { ImageRecord } from '../image-record.ts';
import { xmpPacket } from '../xmp-packet.ts';
import { drawMarks, FONTS, type Pen } from './draw-marks.ts';
import { pdfEncoding, pdfText } from './pdf-encoding.ts';
import { pdfFile } from './pdf-file.ts';

/** A page whose words are text in the fonts that every reader brings along, or the characters that those lack. */
export type PdfResult =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly unknown: readonly string[] };

/** Points of a PDF for each pixel of CSS. */
const POINTS = 0.75;

/**
 * A chart's drawing as a PDF of one page. By hand, because the libraries weigh as much as the whole app and their
 * fonts have no minus sign, without which no computed figure can be said.
 */
export function pdfOfSvg(svg: SVGSVGElement, record: ImageRecord): PdfResult {
  const file = pdfFile();
  const pen: Pen = { file, encoding: pdfEncoding(), operators: [], fades: [] };
  const { width, height, zoom } = sizeOf(svg);
  pen.operators.push(`${zoom} 0 0 ${-zoom} 0 ${height} cm`);
  drawMarks(pen, svg);
  const unknown = pen.encoding.unknown();
  if (unknown.length > 0) return { ok: false, unknown };

  const encoding = file.add(pen.encoding.dictionary());
  const unicode = file.addStream(pen.encoding.toUnicode());
  const fonts = FONTS.map((name, index) => {
    const font = `/Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding ${encoding} 0 R /ToUnicode ${unicode} 0 R`;
    return `/F${index} ${file.add(`<< ${font} >>`)} 0 R`;
  });
  const fades = pen.fades.map((fade, index) => `/G${index} ${fade} 0 R`);
  const resources = `<< /Font << ${fonts.join(' ')} >> /ExtGState << ${fades.join(' ')} >> >>`;
  const content = file.addStream(pen.operators.join('\n'));
  // The page and the list of pages name each other, and the list is the next object.
  const page = file.add(
    `<< /Type /Page /Parent ${content + 2} 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${content} 0 R /Group << /S /Transparency /CS /DeviceRGB >> /Resources ${resources} >>`,
  );
  const pages = file.add(`<< /Type /Pages /Count 1 /Kids [${page} 0 R] >>`);
  const metadata = file.addStream(xmpPacket(record), '/Type /Metadata /Subtype /XML');
  const catalog = file.add(
    `<< /Type /Catalog /Pages ${pages} 0 R /Metadata ${metadata} 0 R /Lang ${pdfText(record.language)} /ViewerPreferences << /DisplayDocTitle true >> >>`,
  );
  const info = file.add(`<< /Title ${pdfText(record.title)} /Subject ${pdfText(record.altText)} >>`);
  return { ok: true, bytes: file.bytes(catalog, info) };
}

/** The page in points, and how many of them each unit of the drawing makes. */
function sizeOf(svg: SVGSVGElement) {
  const width = Number(svg.getAttribute('width')) * POINTS;
  const height = Number(svg.getAttribute('height')) * POINTS;
  const [, , boxWidth] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  return { width, height, zoom: width / (boxWidth ?? width) };
}
