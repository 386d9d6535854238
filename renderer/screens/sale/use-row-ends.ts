import { useLayoutEffect, useState, type RefObject } from 'react';

interface RowEnds {
  /** Whether something is hidden beyond that end, in reading order. */
  readonly before: boolean;
  readonly after: boolean;
  readonly showBefore: () => void;
  readonly showAfter: () => void;
}

/** How much of the row's own width one press moves it: what stood at its edge stays in sight. */
const STEP = 0.6;

/** What a row that may be wider than its place hides, and how to get there. Looks anew when `content` is another one. */
export function useRowEnds(row: RefObject<HTMLElement | null>, content: unknown): RowEnds {
  const [hidden, setHidden] = useState({ before: false, after: false });
  useLayoutEffect(() => {
    const element = row.current;
    if (element === null) return undefined;
    const look = (): void => {
      const next = hiddenOf(element);
      setHidden((last) => (last.before === next.before && last.after === next.after ? last : next));
    };
    const resized = new ResizeObserver(look);
    resized.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [row, content]);
  const move = (towards: -1 | 1): void => {
    const element = row.current;
    if (element === null) return;
    const forward = getComputedStyle(element).direction === 'rtl' ? -1 : 1;
    element.scrollBy({ left: towards * forward * element.clientWidth * STEP });
  };
  return { ...hidden, showBefore: () => move(-1), showAfter: () => move(1) };
}

/** Where people read from the right, what is scrolled counts down from zero. A part of a pixel hides nothing. */
function hiddenOf({ scrollLeft, scrollWidth, clientWidth }: HTMLElement): {
  before: boolean;
  after: boolean;
} {
  const passed = Math.abs(scrollLeft);
  return { before: passed > 1, after: passed + clientWidth < scrollWidth - 1 };
}
