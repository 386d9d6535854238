import { useCallback, useState, type RefCallback, type UIEvent } from 'react';
import type { Frame } from './row-window.ts';

export interface MeasuredFrame extends Frame {
  readonly width: number;
}

/** The size and scroll position of an element, kept up to date. */
export function useFrame(): {
  readonly frame: MeasuredFrame;
  readonly ref: RefCallback<HTMLElement>;
  readonly onScroll: (event: UIEvent<HTMLElement>) => void;
} {
  const [frame, setFrame] = useState<MeasuredFrame>({ scrollTop: 0, height: 800, width: 840 });
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return;
    const measure = (): void =>
      setFrame({ scrollTop: element.scrollTop, height: element.clientHeight, width: element.clientWidth });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const onScroll = useCallback((event: UIEvent<HTMLElement>) => {
    const { scrollTop } = event.currentTarget;
    setFrame((before) => ({ ...before, scrollTop }));
  }, []);
  return { frame, ref, onScroll };
}
