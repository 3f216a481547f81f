import { partWords } from '../../words/parts.ts';
import { ReloadButton } from './ReloadButton.tsx';

interface Props {
  /** What is missing: "The embed code". */
  readonly name: string;
  readonly onTryAgain: () => void;
}

/**
 * Stands where a part of the app should be that could not be fetched. Where a site was published anew since the page came,
 * its files have other names: only a reload brings them.
 */
export function LostPart({ name, onTryAgain }: Props) {
  return (
    <p role="status">
      {partWords.lost(name)}{' '}
      <button type="button" className="quiet" onClick={onTryAgain}>
        {partWords.tryAgain}
      </button>{' '}
      <ReloadButton />
    </p>
  );
}
