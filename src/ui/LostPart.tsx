import { partWords } from '../words/parts.ts';

interface Props {
  /** What is missing: "The embed code". */
  readonly name: string;
  readonly onTryAgain: () => void;
}

/** Stands where a part of the app should be that could not be fetched. */
export function LostPart({ name, onTryAgain }: Props) {
  return (
    <p role="status">
      {partWords.lost(name)}{' '}
      <button type="button" className="quiet" onClick={onTryAgain}>
        {partWords.tryAgain}
      </button>
    </p>
  );
}
