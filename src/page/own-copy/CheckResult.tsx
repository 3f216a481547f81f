import { useMemo } from 'react';
import { checkingWords } from '../../words/checking.ts';
import { usePage } from '../view/page-context.ts';
import { CopyGroupList } from './CopyGroupList.tsx';
import { type CopyGroup, copyGroups, groupsInWords } from './copy-groups.ts';
import type { OwnCopy } from './own-copy-store.ts';

interface Props {
  readonly copy: OwnCopy;
  /** Where the text is from, in a sentence; "" for what stands in the field. */
  readonly source: string;
}

/** What came of a check: its sum in words, said politely, and every quote under its verdict. */
export function CheckResult({ copy, source }: Props) {
  const { statements } = usePage();
  const check = copy.state === 'checked' && copy.check.kind === 'checked' ? copy.check : null;
  const groups = useMemo(
    () => (check === null ? [] : copyGroups(check, statements.keys())),
    [check, statements],
  );
  return (
    <>
      <p className="check-summary" role="status">
        {statusOf(copy, groups)}
      </p>
      {source === '' || copy.state === 'refused' ? null : <p className="where">{source}</p>}
      {copy.state === 'checking' ? <progress value={copy.share} aria-label={checkingWords.share} /> : null}
      {groups.map((group) => (
        <CopyGroupList key={group.verdict} group={group} />
      ))}
    </>
  );
}

function statusOf(copy: OwnCopy, groups: readonly CopyGroup[]): string {
  switch (copy.state) {
    case 'none':
      return '';
    case 'checking':
      return checkingWords.checking;
    case 'refused':
      return copy.message;
    case 'checked': {
      const { check } = copy;
      return check.kind === 'checked'
        ? `${groupsInWords(groups)}.`
        : checkingWords.otherText(check.found, check.quotations);
    }
  }
}
