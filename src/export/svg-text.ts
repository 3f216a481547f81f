import type { ImageRecord } from './image-record.ts';
import { recordRdf } from './record-rdf.ts';

/** A drawing as an SVG file's text, with the record of what it shows. */
export function svgText(svg: SVGSVGElement, record: ImageRecord): string {
  // The serialiser writes the namespace itself, and where an attribute says it too, some write it twice.
  svg.removeAttribute('xmlns');
  const drawn = new XMLSerializer().serializeToString(svg);
  // By hand: an element of a foreign namespace would be given prefixes that differ between engines.
  const whole = drawn.replace('</desc>', () => `</desc><metadata>${recordRdf(record)}</metadata>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${whole}\n`;
}
