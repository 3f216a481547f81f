import type { ReactNode } from 'react';

interface Props {
  /** Whether its order says something. */
  readonly ordered?: boolean;
  readonly className?: string;
  readonly 'aria-label'?: string;
  /** How wide its widest is, for the style sheet. */
  readonly 'data-widest'?: string | number;
  readonly children: ReactNode;
}

/** A list without bullets or numbers. Safari takes such a list for none, unless it is told. */
export function List({ ordered = false, ...props }: Props) {
  const Element = ordered ? 'ol' : 'ul';
  return <Element role="list" {...props} />;
}
