import { endSign, SIGN_LENGTH } from './bar-end.ts';
import type { Edge } from './edges.ts';
import { PAGE_PAINT } from './paint.ts';
import { EndMarks } from './QuantityBar.tsx';

/** Pixels. */
const THICKNESS = 12;

/** Before the number of a bar that is too short to show its end: that end alone, as in the key. */
export function InlineEndSign({ edge }: { readonly edge: Edge }) {
  return (
    <svg className="sign" data-part="sign" width={SIGN_LENGTH} height={THICKNESS} aria-hidden="true">
      <EndMarks
        end={endSign(edge, THICKNESS)}
        dashed={edge === 'computed'}
        paint={PAGE_PAINT}
        thickness={THICKNESS}
      />
    </svg>
  );
}
