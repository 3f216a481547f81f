/**
 * An SVG file's text as markup for a page: without the file's declaration, and as wide as its place, its height
 * following from its `viewBox`.
 */
export function frozenMarkup(svg: string): string {
  return svg
    .replace(/^<\?xml[^>]*\?>\s*/, '')
    .replace(/^<svg\b[^>]*>/, (root) =>
      root.replace(/\swidth="[^"]*"/, ' width="100%"').replace(/\sheight="[^"]*"/, ''),
    );
}
