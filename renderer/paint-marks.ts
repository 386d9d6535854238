const KEPT = 200;

/** Two frames on: by then the browser has painted what this commit put on screen. */
export function afterPaint(call: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(call);
  });
  return () => cancelAnimationFrame(frame);
}

const marked: string[] = [];

/** A mark for measuring. Old marks are dropped, since a till runs all day; not every revision is painted, so by age. */
export function markPainted(revision: number): void {
  afterPaint(() => {
    const name = `line-painted:${revision}`;
    performance.mark(name);
    marked.push(name);
    if (marked.length > KEPT) performance.clearMarks(marked.shift());
  });
}

/** Products are on screen and a scan would be taken. */
export const markSellable = (): (() => void) => afterPaint(() => performance.mark('sellable'));
