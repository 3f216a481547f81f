import { type RefObject, useLayoutEffect, useState } from 'react';

export interface Room {
  /** Pixels across the element. */
  readonly width: number;
  /** Pixels of the reader's own text size, 16 unless they chose another. */
  readonly em: number;
}

/** The room an element has, kept current; null until it has been measured. */
export function useRoom(ref: RefObject<HTMLElement | null>): Room | null {
  const [room, setRoom] = useState<Room | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const width = Math.floor(element.getBoundingClientRect().width);
      const em = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setRoom((before) => (before?.width === width && before.em === em ? before : { width, em }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return room;
}
