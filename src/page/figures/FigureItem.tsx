import type { Figure } from '../../digest/schema.ts';
import { figureActors } from '../../digest/ties.ts';
import { attributionParts, othersSaying, qualifiedFigure } from '../../digest/words.ts';
import { capitalised } from '../../lib/prose.ts';
import { ReceiptMark } from '../receipts/ReceiptMark.tsx';
import { Told } from '../ui/Told.tsx';
import { usePage } from '../view/page-context.ts';

/** A number with its qualifier, what it counts, who says it, as of when, and the way to its words. */
export function FigureItem({ figure }: { readonly figure: Figure }) {
  const { index } = usePage();
  const number = qualifiedFigure(figure, index);
  const [said, date] = attributionParts(figure, index);
  return (
    <li className="figure" data-actors={figureActors(figure).join(' ')} data-figure={figure.id}>
      <p className="quantity">
        <span className="qualifier">{number.qualifier}</span> <span className="number">{number.number}</span>
      </p>{' '}
      <p className="label">
        <Told>{figure.label}</Told>
      </p>{' '}
      <p className="attribution">
        <bdi>
          {said}
          {/* In one piece with the number of its receipt, which would else stand alone on a line. */}
          <span className="date">
            {date}
            <ReceiptMark of={`figure/${figure.id}`} />
          </span>
        </bdi>
      </p>
      {othersSaying(figure, index).map(({ figure: other, words }) => (
        <p key={other.id} className="attribution otherwise">
          <bdi>{capitalised(words)}</bdi>
          <ReceiptMark of={`figure/${other.id}`} />
        </p>
      ))}
    </li>
  );
}
