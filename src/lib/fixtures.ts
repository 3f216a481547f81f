const APART = new Set(
  (
    'P LI H1 H2 H3 H4 DIV SECTION TD TH TR DT DD BUTTON LABEL LEGEND SUMMARY DETAILS FIGCAPTION CAPTION FIELDSET text title desc ' +
    'HEADER FOOTER MAIN ASIDE UL OL DL TABLE FIGURE A ARTICLE SEARCH DIALOG'
  ).split(' '),
);
const SAID_ATTRIBUTES = [
  'aria-label',
  'title',
  'alt',
  'placeholder',
  'aria-description',
  'aria-roledescription',
];

/** Every line that markup shows or says, in its order, each once. For tests; needs a DOM. */
export function linesOf(markup: string): readonly string[] {
  const host = document.createElement('div');
  host.innerHTML = markup;
  const lines: string[] = [];
  let line = '';
  const end = () => {
    lines.push(line.replace(/[^\S\u00a0]+/g, ' ').trim());
    line = '';
  };
  const walk = (node: Node): void => {
    if (node instanceof Text) line += node.data;
    if (!(node instanceof Element) || /^(?:SCRIPT|STYLE)$/.test(node.tagName)) return;
    const apart = APART.has(node.tagName);
    if (apart) end();
    if (node.tagName === 'tspan' && line !== '') line += ' ';
    for (const name of SAID_ATTRIBUTES) {
      const said = node.getAttribute(name);
      if (said !== null) lines.push(`(${said})`);
    }
    if (node.tagName === 'Q') line += '“';
    for (const child of node.childNodes) walk(child);
    if (node.tagName === 'Q') line += '”';
    if (apart) end();
  };
  walk(host);
  end();
  return [...new Set(lines)].filter((each) => /\p{L}/u.test(each));
}
