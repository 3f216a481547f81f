interface Props {
  /** What is missing: "The embed code". */
  readonly name: string;
  readonly onTryAgain: () => void;
}

/** Stands where a part of the app should be that could not be fetched. */
export function LostPart({ name, onTryAgain }: Props) {
  return (
    <p role="status">
      {name} could not be loaded. The connection may be down, or the page may have a newer version: then
      reload it; what you have chosen stays.{' '}
      <button type="button" className="quiet" onClick={onTryAgain}>
        Try again
      </button>
    </p>
  );
}
