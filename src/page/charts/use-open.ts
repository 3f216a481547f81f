import { useEffect, useState } from 'react';

/**
 * Whether the words of a mark may be shown: while the pointer is over the chart or in those words, as it must be able to
 * go from the mark to them; once Escape has sent them away, not before it comes anew.
 */
export function useOpen() {
  const [state, setState] = useState<'away' | 'over' | 'sent away'>('away');
  useEffect(() => {
    if (state !== 'over') return;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setState('sent away');
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [state]);
  return {
    open: state === 'over',
    // Not when it enters: from what is left as it was built, React does not hear of that.
    onPointerMove: () => setState((now) => (now === 'away' ? 'over' : now)),
    onPointerLeave: () => setState('away'),
  };
}
