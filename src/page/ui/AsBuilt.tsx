import { createContext, type ReactNode, Suspense, use, useSyncExternalStore } from 'react';

/** Whether the app takes over a page that the build wrote. */
export const TakesOver = createContext(false);

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
  const takesOver = use(TakesOver);
  const asBuilt = useSyncExternalStore(subscribe, inTheApp, inBuiltMarkup);
  if (takesOver && asBuilt) use(NEVER);
  return children;
}

const NEVER = new Promise<never>(() => {});
const subscribe = () => () => {};
const inTheApp = () => false;
const inBuiltMarkup = () => true;
