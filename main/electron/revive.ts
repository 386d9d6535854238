import type { BrowserWindow } from 'electron';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';

/** A page that dies at once again and again must not keep the machine busy. */
const PATIENCE_MS = 2_000;

/** The page is a mirror: when its process dies, money goes on in main, and a new page shows the same snapshot. */
export function reviveWindow(window: BrowserWindow, clock: Clock, log: Log): void {
  const closed = new AbortController();
  let bornAt = clock.monotonic();
  window.once('closed', () => closed.abort());
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    log.warn('window-died', { reason });
    const wait = Math.max(0, PATIENCE_MS - (clock.monotonic() - bornAt));
    void clock.sleep(wait, closed.signal).then(() => {
      if (closed.signal.aborted) return;
      bornAt = clock.monotonic();
      window.webContents.reload();
    });
  });
}
