import type { Place } from '../digest/copy/place.ts';
import { ownCopyWords } from '../words/own-copy.ts';

interface Props {
  readonly place: Place;
}

/** A sentence of the reader's own copy, with the words in it marked. */
export function CopySentence({ place: { sentence, start, end } }: Props) {
  return (
    <p className="copy-sentence">
      <span className="where">{ownCopyWords.inCopy} </span>
      <bdi translate="no">
        {sentence.slice(0, start)}
        <mark>{sentence.slice(start, end)}</mark>
        {sentence.slice(end)}
      </bdi>
    </p>
  );
}
