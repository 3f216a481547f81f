/** The colours and faces of a chart's marks. On the page they are style tokens, in an image plain values. */
export interface Paint {
  readonly fill: string;
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly hair: string;
  readonly paper: string;
  readonly accent: string;
  /** Weight of a mark's number and, of its date, on a timeline. */
  readonly weight: string;
  /** Whether the rule beside a selected mark is seen. */
  readonly marker: string;
  /** Whether marks bear the number of their receipt, which is to be found on the page only. */
  readonly receipts: boolean;
  readonly serif: string;
  readonly sans: string;
}

/** For the page: tokens, and the state that the emphasis sheet sets on a mark. */
export const PAGE_PAINT: Paint = {
  fill: 'var(--state-fill, var(--mark))',
  ink: 'var(--state-ink, var(--ink))',
  soft: 'var(--soft)',
  rule: 'var(--rule)',
  hair: 'var(--hair)',
  paper: 'var(--paper)',
  accent: 'var(--accent)',
  weight: 'var(--state-weight, 600)',
  marker: 'var(--state-show, hidden)',
  receipts: true,
  serif: 'var(--serif)',
  sans: 'var(--sans)',
};

/** For a page that has the chart without its receipts. */
export const UNNUMBERED_PAINT: Paint = { ...PAGE_PAINT, receipts: false };

/**
 * A colour as attributes of a shape or a span. On the page as its text colour: extensions that recolour pages take the
 * fill of anything large for a ground, and would darken bars with the paper. A `<text>` they know by itself.
 */
export function inColour(colour: string): { readonly fill: string; readonly color?: string } {
  return colour.startsWith('var(') ? { fill: 'currentColor', color: colour } : { fill: colour };
}
