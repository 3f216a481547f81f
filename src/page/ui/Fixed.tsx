import {
  createContext,
  createElement,
  type HTMLAttributes,
  type ReactNode,
  use,
  useState,
  useSyncExternalStore,
} from 'react';

/** Whether the app takes over a page that the build wrote. */
export const TakesOver = createContext(false);

/** Whether all around is content that never changes once it stands. */
export const InFixed = createContext(false);

interface Props extends Omit<HTMLAttributes<HTMLElement>, 'children'> {
  readonly as: 'details' | 'div' | 'footer' | 'header' | 'label' | 'p' | 'section';
  /** Asked only where it is drawn, so that a page that the build wrote works nothing of it out again. */
  readonly children?: () => ReactNode;
}

/**
 * An element whose content never changes once it stands. Where the build wrote it the app takes over the element alone
 * and leaves what is in it as it is, whatever a translator or an extension made of it; elsewhere it is drawn like any
 * other. What is clicked in it reaches React's listeners around it.
 */
export function Fixed({ as, children, ...attributes }: Props) {
  const takesOver = use(TakesOver);
  // Only while the app takes the page over: where that fails, React draws all anew, and this too.
  const hydrates = useIsPrerendered();
  const [isBuilt] = useState(takesOver && hydrates);
  return isBuilt
    ? createElement(as, { ...attributes, suppressHydrationWarning: true, dangerouslySetInnerHTML: AS_IT_IS })
    : createElement(as, attributes, <InFixed value>{children?.()}</InFixed>);
}

/** React compares nothing in an element with markup of its own, and sets none that it was told before. */
const AS_IT_IS = { __html: '' };

/** Whether this stands in the page that the build writes, where no app is there yet. */
export function useIsPrerendered(): boolean {
  return useSyncExternalStore(subscribe, inTheApp, inBuiltMarkup);
}

const subscribe = () => () => {};
const inTheApp = () => false;
const inBuiltMarkup = () => true;
