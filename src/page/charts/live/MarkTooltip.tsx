import { quotesOf } from '../../../digest/receipts.ts';
import { attribution, backgroundInWords, inWords, workingInWords } from '../../../digest/words.ts';
import { chartWords } from '../../../words/charts.ts';
import { Quoted } from '../../receipts/Quoted.tsx';
import { usePage } from '../../view/page-context.ts';
import type { FigureRow, TimeRow } from '../rows.ts';

interface Props {
  /** What is drawn by the mark that was pointed at. */
  readonly row: FigureRow | TimeRow | undefined;
}

/**
 * The words behind the mark under the pointer, which may move into them. The same stand in the chart's table and receipts,
 * for every way of reading.
 */
export function MarkTooltip({ row }: Props) {
  const { index } = usePage();
  if (row === undefined) return null;
  const figure = 'figure' in row ? row.figure : null;
  const basis = 'figure' in row ? row.figure : row.basis;
  const stated = 'figure' in row ? `${inWords(row.number)} ${row.label}` : `${row.read}: ${row.label}`;
  const [first] = quotesOf(basis);
  // A figure's speaker names it already.
  const background = figure ? null : backgroundInWords(basis);
  const working = figure ? workingInWords(figure, index) : null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keeps a movement of the pointer from the chart under it
    <div key={stated} className="mark-tooltip" onMouseMove={(event) => event.stopPropagation()}>
      <p className="stated">{stated}</p>
      {first ? (
        <p>
          <Quoted words={first.quote} />{' '}
          <span className="where">{chartWords.paragraph(first.paragraph)}</span>
        </p>
      ) : null}
      {background === null ? null : <p>{background}</p>}
      {working === null ? null : <p>{chartWords.computed(working)}</p>}
      {figure && working === null ? <p className="where">{attribution(figure, index)}</p> : null}
    </div>
  );
}
