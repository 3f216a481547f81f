import type { Span } from '../../digest/copy/difference.ts';
import { checkingWords } from '../../words/checking.ts';

interface Props {
  readonly difference: readonly Span[];
}

/** What differs, word by word. What the lines through and under the words say is said to those who cannot see them. */
export function WordDifference({ difference }: Props) {
  return (
    <p className="word-difference">
      {difference.map(({ kind, text, spaced }, place) => (
        <span key={`${place} ${kind} ${text}`}>
          {spaced ? ' ' : ''}
          {kind === 'same' ? text : null}
          {kind === 'removed' ? (
            <del>
              <span className="unseen">{checkingWords.differs.here} </span>
              {text}
            </del>
          ) : null}
          {kind === 'added' ? (
            <ins>
              <span className="unseen">{checkingWords.differs.there} </span>
              {text}
            </ins>
          ) : null}
        </span>
      ))}
    </p>
  );
}
