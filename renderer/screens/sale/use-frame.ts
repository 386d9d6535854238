import { useCallback, useLayoutEffect, useRef, useState, type RefCallback, type UIEvent } from 'react';
import type { Frame } from './row-window.ts';

export interface MeasuredFrame extends Frame {
  readonly width: number;
  /** Pixels of a root em: larger text has taller rows. */
  readonly rem: number;
}

/** The size and scroll position of an element, kept up to date. It goes back to its top when `content` is another. */
export function useFrame(content: unknown): {
  readonly frame: MeasuredFrame;
  readonly ref: RefCallback<HTMLElement>;
  readonly onScroll: (event: UIEvent<HTMLElement>) => void;
} {
  const [frame, setFrame] = useState<MeasuredFrame>({ scrollTop: 0, height: 800, width: 840, rem: 16 });
  const framed = useRef<HTMLElement>(null);
  const ref = useCallback((element: HTMLElement | null) => {
    framed.current = element;
    if (element === null) return;
    const measure = (): void => setFrame(measured(element));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const scrolled = useRef(false);
  useLayoutEffect(() => {
    // To touch it is to lay the page out at once, which the frame that comes does anyway.
    if (scrolled.current && framed.current !== null) framed.current.scrollTop = 0;
    scrolled.current = false;
  }, [content]);
  const onScroll = useCallback((event: UIEvent<HTMLElement>) => {
    const { scrollTop } = event.currentTarget;
    scrolled.current = scrollTop > 0;
    setFrame((before) => ({ ...before, scrollTop }));
  }, []);
  return { frame, ref, onScroll };
}

const measured = (element: HTMLElement): MeasuredFrame => ({
  scrollTop: element.scrollTop,
  height: element.clientHeight,
  width: element.clientWidth,
  rem: parseFloat(getComputedStyle(document.documentElement).fontSize),
});
