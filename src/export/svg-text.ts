import type { ImageRecord } from './image-record.ts';
import { recordRdf } from './record-rdf.ts';

/** A drawing as an SVG file's text, with the record of what it shows where one is to go with it. */
export function svgText(svg: SVGSVGElement, record?: ImageRecord): string {
  // The serialiser writes the namespace itself, and where an attribute says it too, some write it twice.
  svg.removeAttribute('xmlns');
  const drawn = new XMLSerializer().serializeToString(svg);
  // By hand: an element of a foreign namespace would be given prefixes that differ between engines.
  const metadata = record === undefined ? '' : `<metadata>${recordRdf(record)}</metadata>`;
  const whole = drawn.replace('</desc>', () => `</desc>${metadata}`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${whole}\n`;
}
