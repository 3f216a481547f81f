import { type ReactNode, Suspense, use, useSyncExternalStore } from 'react';

interface Props {
  readonly children: ReactNode;
}

/**
 * A part that never changes once it stands. Where the build wrote it the app leaves it as it is and spends
 * nothing on it: to React it stays a part that is still on its way. Elsewhere it is drawn like any other.
 * Its own clicks reach listeners on the window only.
 */
export function AsBuilt({ children }: Props) {
  return (
    <Suspense>
      <Kept>{children}</Kept>
    </Suspense>
  );
}

function Kept({ children }: Props) {
  const takingOver = useSyncExternalStore(subscribe, inTheApp, inBuiltMarkup);
  if (takingOver && typeof window !== 'undefined') use(NEVER);
  return children;
}

const NEVER = new Promise<never>(() => {});
const subscribe = () => () => {};
const inTheApp = () => false;
const inBuiltMarkup = () => true;
