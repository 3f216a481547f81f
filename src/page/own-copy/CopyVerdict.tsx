import { placesOf, type Verdict } from '../../digest/copy/verdict.ts';
import { verdictInWords } from '../../digest/copy/verdict-words.ts';
import { CopySentence } from './CopySentence.tsx';
import { WordDifference } from './WordDifference.tsx';
import './own-copy.css';

interface Props {
  readonly verdict: Verdict;
}

/** What became of one quote: in words, word by word where it is changed, and where it stands. */
export function CopyVerdict({ verdict }: Props) {
  return (
    <>
      <p className="verdict">{verdictInWords(verdict)}</p>
      {verdict.verdict === 'changed' ? <WordDifference difference={verdict.difference} /> : null}
      {placesOf(verdict).map((place) => (
        <CopySentence key={`${place.at} ${place.start} ${place.end} ${place.sentence}`} place={place} />
      ))}
    </>
  );
}
