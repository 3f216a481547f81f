import type { QualifierKind } from '../../../digest/qualifiers.ts';
import { keysOf } from '../../../lib/keys-of.ts';
import { chartWords } from '../../../words/charts.ts';

/** The kinds of end that a bar can have: each shows how far the words behind the number go. bar-end.ts draws them. */
export type Edge = 'sharp' | 'open' | 'soft' | 'ceiling' | 'range' | 'computed';

export const EDGE_OF_KIND = {
  exact: 'sharp',
  'from-below': 'open',
  approximate: 'soft',
  'from-above': 'ceiling',
  between: 'range',
} as const satisfies Record<QualifierKind, Edge>;

/** What the key says of each end, or of its sign where the bar is too short for it. */
export const EDGE_WORDS = chartWords.edges satisfies Record<Edge, string>;

export const EDGES = keysOf(EDGE_WORDS);

/** Whether an end is drawn for qualifiers of different words. */
export function isSharedEdge(edge: Edge): boolean {
  return edge === 'open' || edge === 'soft' || edge === 'ceiling';
}
