import type { Figure } from '../digest/schema.ts';
import { figureActors } from '../digest/ties.ts';
import { attribution, qualifiedFigure } from '../digest/words.ts';
import { ReceiptMark } from '../receipts/ReceiptMark.tsx';
import { usePage } from '../view/page-context.ts';

/** Every figure of the digest, with its qualifier, who says it and as of when. */
export function KeyFigures() {
  const { digest } = usePage();
  return (
    <section className="panel" aria-labelledby="figures-heading">
      <h2 id="figures-heading">What the article counts</h2>
      {digest.figures.length === 0 ? <p className="nothing">This digest holds no figures.</p> : null}
      <ul className="figures">
        {digest.figures.map((figure) => (
          <FigureTile key={figure.id} figure={figure} />
        ))}
      </ul>
    </section>
  );
}

function FigureTile({ figure }: { readonly figure: Figure }) {
  const { index } = usePage();
  const number = qualifiedFigure(figure, index);
  return (
    <li className="figure" data-actors={figureActors(figure).join(' ')} data-figure={figure.id}>
      <p className="quantity">
        <span className="qualifier">{number.qualifier}</span> <span className="number">{number.number}</span>
      </p>
      <p className="label">
        <bdi>{figure.label}</bdi>
      </p>
      <p className="attribution">
        <bdi>{attribution(figure, index)}</bdi>
        <ReceiptMark of={`figure/${figure.id}`} />
      </p>
    </li>
  );
}
