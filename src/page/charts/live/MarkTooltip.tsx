import { quotesOf } from '../../../digest/receipts.ts';
import type { Basis, Figure } from '../../../digest/schema.ts';
import { attribution, backgroundInWords, workingInWords } from '../../../digest/words.ts';
import { chartWords } from '../../../words/charts.ts';
import { Quoted } from '../../receipts/Quoted.tsx';
import { usePage } from '../../view/page-context.ts';

interface Props {
  /** The mark in words: "over 46,000 Palestinians killed in the war". */
  readonly stated: string;
  readonly basis: Basis;
  readonly figure?: Figure;
}

/**
 * The words behind the mark under the pointer, which may move into them. The same stand in the chart's table and receipts,
 * for every way of reading.
 */
export function MarkTooltip({ stated, basis, figure }: Props) {
  const { index } = usePage();
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
