import type { ImageRecord } from './image-record.ts';
import { outlineWords } from './outline-words.ts';
import { recordRdf } from './record-rdf.ts';

interface SvgOptions {
  /** Begins every name in it: no two pictures on one page may share it. */
  readonly prefix: string;
  /** Whether its words can be found and selected, and not only seen. */
  readonly text: boolean;
  /** Of what it shows, where that is to go with it. */
  readonly record?: ImageRecord | undefined;
}

/** A drawing as an SVG file's text, its words as outlines. */
export function svgText(svg: SVGSVGElement, { prefix, text, record }: SvgOptions): string {
  const copy = svg.ownerDocument.importNode(svg, true);
  outlineWords(copy, { prefix, text });
  // The serialiser writes the namespace itself, and where an attribute says it too, some write it twice.
  copy.removeAttribute('xmlns');
  const drawn = new XMLSerializer().serializeToString(copy);
  // By hand: an element of a foreign namespace would be given prefixes that differ between engines.
  const metadata = record === undefined ? '' : `<metadata>${recordRdf(record)}</metadata>`;
  const whole = drawn.replace('</desc>', () => `</desc>${metadata}`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${whole}\n`;
}
