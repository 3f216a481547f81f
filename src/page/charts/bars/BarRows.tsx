import { FigureWords, MarkRow } from '../MarkRow.tsx';
import { StretchedBar } from '../marks/StretchedBar.tsx';
import type { FigureRow } from '../rows.ts';
import { percent } from '../stretch.ts';
import { extentOf } from '../value-ticks.ts';
import { pageTicks } from './page-ticks.ts';
import { ValueScale } from './ValueScale.tsx';

interface Props {
  readonly rows: readonly FigureRow[];
  /** Whether marks bear the number of their receipt. */
  readonly numbered: boolean;
}

/** The bars of a page, each under its words, on one true linear scale with zero on it, which stretches. */
export function BarRows({ rows, numbered }: Props) {
  const { min, max } = extentOf(rows);
  const share = (value: number) => percent(value / (max - min));
  const zero = share(-min);
  return (
    <>
      {rows.map((row) => {
        const bar = { length: share(row.length), solid: share(row.solid) };
        return (
          <MarkRow key={row.id} row={row} numbered={numbered}>
            <FigureWords row={row} numbered={numbered} bar={bar} />
            <svg className="strip" aria-hidden="true">
              {min < 0 && max > 0 ? (
                <line className="zero" x1={`${zero}%`} x2={`${zero}%`} y1="-6" y2="30" />
              ) : null}
              <StretchedBar edge={row.edge} from={zero} {...bar} below={row.below} hollow={row.forecast} />
            </svg>
          </MarkRow>
        );
      })}
      <ValueScale sets={pageTicks(rows)} />
    </>
  );
}
