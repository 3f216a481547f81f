import type { Place } from '../../digest/copy/place.ts';
import { checkingWords } from '../../words/checking.ts';
import { ToldInArticle } from '../ui/Told.tsx';

interface Props {
  readonly place: Place;
}

/** A sentence of the reader's own copy, with the words in it marked. */
export function CopySentence({ place: { sentence, start, end } }: Props) {
  return (
    <p className="copy-sentence">
      <span className="where">{checkingWords.inCopy} </span>
      <ToldInArticle translate="no">
        {sentence.slice(0, start)}
        <mark>{sentence.slice(start, end)}</mark>
        {sentence.slice(end)}
      </ToldInArticle>
    </p>
  );
}
