import type { Edge } from './edges.ts';

/** The bar that stands for an end in a key: how long it is, and how much of it is certain. */
export function swatch(edge: Edge, length: number): { length: number; solid: number } {
  const shares = {
    sharp: 1,
    open: 1,
    soft: 1,
    ceiling: 0,
    range: 0.5,
    computed: 0,
  } as const satisfies Record<Edge, number>;
  return { length, solid: length * shares[edge] };
}
