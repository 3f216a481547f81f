import { deriveWorking } from '../digest/derive.ts';
import type { Figure } from '../digest/schema.ts';
import { inWords, qualifiedFigure } from '../digest/words.ts';
import { usePage } from '../view/page-context.ts';
import { ReceiptMark } from './ReceiptMark.tsx';

interface Props {
  readonly figure: Figure;
}

/** What a computed figure is computed from, each part with its own receipt. */
export function Working({ figure }: Props) {
  const { index } = usePage();
  const working = deriveWorking(figure, index.figures);
  if (!working) return null;
  return (
    <ul className="working">
      {working.terms.map(({ figure: part }) => (
        <li key={part.id}>
          {inWords(qualifiedFigure(part, index))} <bdi>{part.label}</bdi>{' '}
          <ReceiptMark of={`figure/${part.id}`} />
        </li>
      ))}
    </ul>
  );
}
