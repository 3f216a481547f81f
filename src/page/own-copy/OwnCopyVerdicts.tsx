import { ownCopyWords } from '../../words/own-copy.ts';
import { partWords } from '../../words/parts.ts';
import { Quoted } from '../receipts/Quoted.tsx';
import { late } from '../ui/late.tsx';
import { useOwnCopy, verdictsFor } from './own-copy-store.ts';

const CopyVerdict = late(
  partWords.names.verdict,
  () => import('./when-checking.ts'),
  (file) => file.CopyVerdict,
);

interface Props {
  /** The key of a statement: `figure/held`. */
  readonly statement: string;
}

/** What became of one statement's quotes in the reader's own copy; nothing where none was checked. */
export function OwnCopyVerdicts({ statement }: Props) {
  const rows = useOwnCopy(verdictsFor(statement));
  if (rows.length === 0) return null;
  return (
    <div className="own-copy-verdicts">
      <h3>{ownCopyWords.verdicts}</h3>
      {rows.map(({ path, quote, verdict }) => (
        <div key={path}>
          {rows.length > 1 ? (
            <p>
              <Quoted words={quote.quote} />
            </p>
          ) : null}
          <CopyVerdict verdict={verdict} />
        </div>
      ))}
    </div>
  );
}
