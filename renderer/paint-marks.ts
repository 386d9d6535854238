const KEPT = 200;

/** Two frames on: by then the browser has painted what this commit put on screen. */
export function afterPaint(call: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(call);
  });
  return () => cancelAnimationFrame(frame);
}

/** A mark for measuring. Old marks are dropped, since a till runs all day. */
export function markPainted(revision: number): void {
  afterPaint(() => {
    performance.mark(`line-painted:${revision}`);
    performance.clearMarks(`line-painted:${revision - KEPT}`);
  });
}

/** Products are on screen and a scan would be taken. */
export const markSellable = (): (() => void) => afterPaint(() => performance.mark('sellable'));
