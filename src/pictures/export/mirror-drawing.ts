const SVG = 'http://www.w3.org/2000/svg';
/** Turns what is in it round the line x = 0. */
const TURNED = 'matrix(-1 0 0 1 0 0)';
const OTHER_END: Readonly<Record<string, string>> = { start: 'end', end: 'start' };

/**
 * Turns a drawing that was laid out from the left round, for a language that is written from the right: title, words, bars
 * and foot begin at the right edge, and what grew to the right grows to the left. Each line of words keeps its own order
 * and stands where it is turned to.
 */
export function mirrorDrawing(svg: SVGSVGElement): void {
  const width = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
  for (const text of svg.querySelectorAll('text')) turnBack(text);
  const whole = groupIn(svg, `matrix(-1 0 0 1 ${width} 0)`);
  whole.append(...[...svg.children].filter(({ localName }) => localName !== 'title' && localName !== 'desc'));
  svg.append(whole);
}

/** Words are written, not turned: their right end stands where their left end would have stood. */
function turnBack(text: SVGTextElement): void {
  const anchor = text.getAttribute('text-anchor') ?? 'start';
  text.setAttribute('text-anchor', OTHER_END[anchor] ?? anchor);
  for (const placed of [text, ...text.querySelectorAll('[x]')])
    placed.setAttribute('x', String(-Number(placed.getAttribute('x'))));
  const around = groupIn(text, TURNED);
  text.replaceWith(around);
  around.append(text);
}

function groupIn({ ownerDocument }: Element, transform: string): Element {
  const group = ownerDocument.createElementNS(SVG, 'g');
  group.setAttribute('transform', transform);
  return group;
}
