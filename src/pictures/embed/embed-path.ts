/** The folder of the pages that hold one chart alone, beside the page of all of it. */
export const EMBED_FOLDER = 'embed/';

/** Where a chart's own page lies, from the folder that the site was published in. Ids need no escaping in an address. */
export function embedPath(chartId: string): string {
  return `${EMBED_FOLDER}${chartId}.html`;
}
