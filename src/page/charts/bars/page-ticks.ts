import { estimate } from '../../../lib/text-width.ts';
import { COMPOSED_EM } from '../composed-em.ts';
import type { FigureRow } from '../rows.ts';
import { percent } from '../stretch.ts';
import { type Tick, valueTicks } from '../value-ticks.ts';

/** How wide a strip is on a phone, and in letters twice as large, in em: at least, as rows.css has it. */
const USUAL = 18;
const SMALL = 9;
/** Of its words, in pixels. */
const SIZE = COMPOSED_EM * 0.8125;

/** The round numbers of an axis that stretches, their x in percent: as many as have room usually, and in a small strip. */
export interface PageTicks {
  readonly usual: readonly Tick[];
  /** Null where they are the same. */
  readonly small: readonly Tick[] | null;
}

export function pageTicks(rows: readonly FigureRow[]): PageTicks {
  const ticksIn = (width: number) =>
    valueTicks(rows, { left: 0, right: width * COMPOSED_EM, tickSize: SIZE, measure: estimate }).map(
      (tick) => ({
        ...tick,
        x: percent(tick.x / (width * COMPOSED_EM)),
      }),
    );
  const [usual, small] = [ticksIn(USUAL), ticksIn(SMALL)];
  const isSame =
    usual.length === small.length &&
    usual.every(
      ({ words, anchor }, place) => words === small[place]?.words && anchor === small[place]?.anchor,
    );
  return { usual, small: isSame ? null : small };
}
