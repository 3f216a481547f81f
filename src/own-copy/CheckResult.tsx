import { useMemo } from 'react';
import type { CopyCheck } from '../digest/copy/check-copy.ts';
import { summaryInWords } from '../digest/copy/verdict-words.ts';
import { counted, numberInFigures } from '../lib/prose.ts';
import { usePage } from '../view/page-context.ts';
import { CopyGroupList } from './CopyGroupList.tsx';
import { copyGroups } from './copy-groups.ts';
import type { OwnCopy } from './own-copy-store.ts';

interface Props {
  readonly copy: OwnCopy;
  /** Where the text is from, in a sentence; "" for what stands in the field. */
  readonly source: string;
}

/** What came of a check: its sum in words, said politely, and every quote under its verdict. */
export function CheckResult({ copy, source }: Props) {
  return (
    <>
      <p className="check-summary" role="status">
        {statusOf(copy)}
      </p>
      {source === '' || copy.state === 'refused' ? null : <p className="where">{source}</p>}
      {copy.state === 'checking' ? (
        <progress value={copy.share} aria-label="How much of the text is checked" />
      ) : null}
      {copy.state === 'checked' && copy.check.kind === 'checked' ? <Groups check={copy.check} /> : null}
    </>
  );
}

function Groups({ check }: { readonly check: Extract<CopyCheck, { kind: 'checked' }> }) {
  const { statements } = usePage();
  const groups = useMemo(() => copyGroups(check, statements.keys()), [check, statements]);
  return groups.map((group) => <CopyGroupList key={group.verdict} group={group} />);
}

function statusOf(copy: OwnCopy): string {
  switch (copy.state) {
    case 'none':
      return '';
    case 'checking':
      return 'Checking…';
    case 'refused':
      return copy.message;
    case 'checked': {
      const { check } = copy;
      if (check.kind === 'checked') return `${summaryInWords(check.summary)}.`;
      const receipts = counted(check.receipts, 'receipt');
      return `This looks like another text: ${numberInFigures(check.found)} of ${receipts} stand in it. Paste the article that this page is about, whole.`;
    }
  }
}
