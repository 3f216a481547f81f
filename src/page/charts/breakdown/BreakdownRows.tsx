import { FigureWords, MarkRow } from '../MarkRow.tsx';
import { StretchedBar } from '../marks/StretchedBar.tsx';
import type { FigureRow } from '../rows.ts';
import { percent } from '../stretch.ts';
import { partPlaces, totalOf } from './part-places.ts';

interface Props {
  readonly whole: FigureRow;
  readonly rows: readonly FigureRow[];
  /** Whether marks bear the number of their receipt. */
  readonly numbered: boolean;
}

/**
 * A breakdown of a page: the whole under a bracket as long as it is, and below it each part beside its words, where it lies
 * along the whole; thin lines lead from the end of one to the start of the next. Parts whose limits come to more reach
 * beyond the bracket.
 */
export function BreakdownRows({ whole, rows, numbered }: Props) {
  const scale = 1 / totalOf(whole, rows);
  const share = (value: number) => percent(value * scale);
  const length = `${share(whole.length)}%`;
  const parts = partPlaces(rows, scale);
  return (
    <>
      <MarkRow row={whole} numbered={numbered}>
        <FigureWords row={whole} numbered={numbered} />
        <svg className="strip" aria-hidden="true">
          <g className="bracket">
            <line x2={length} y1="12" y2="12" />
            <line y1="12" y2="100%" />
            <line x1={length} x2={length} y1="12" y2="100%" />
          </g>
        </svg>
      </MarkRow>
      {parts.map(({ row, start, length: part }, place) => {
        const bar = { length: percent(part), solid: share(row.solid) };
        return (
          <MarkRow key={row.id} row={row} numbered={numbered}>
            <FigureWords row={row} numbered={numbered} bar={bar} />
            <svg className="strip" aria-hidden="true">
              {place === parts.length - 1 ? null : <Guide x={`${percent(start + part)}%`} />}
              <StretchedBar edge={row.edge} from={percent(start)} {...bar} hollow={row.forecast} />
            </svg>
          </MarkRow>
        );
      })}
    </>
  );
}

/** From under a part to the start of the next, where their strips meet. */
function Guide({ x }: { readonly x: string }) {
  return <line className="guide" x1={x} x2={x} y1="28" y2="100%" />;
}
