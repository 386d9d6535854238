import type { BrowserWindow } from 'electron';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';

const LOOK_MS = 5_000;
const PATIENCE_MS = 8_000;
/** After a sleep of the computer the time is up before the page had any. */
const GRACE_MS = 2_000;

/**
 * A page that does not turn any more shows old news, and hears no finger. It is ended, and `reviveWindow` opens it again
 * on the same snapshot; what it shows goes on in main meanwhile.
 */
export function unfreezeWindow(window: BrowserWindow, clock: Clock, log: Log): void {
  const closed = new AbortController();
  window.once('closed', () => closed.abort());
  const isClosed = () => closed.signal.aborted;
  let birth = 0;
  window.webContents.on('render-process-gone', () => (birth += 1));
  window.webContents.on('did-start-loading', () => (birth += 1));
  const look = async (): Promise<void> => {
    await clock.sleep(LOOK_MS, closed.signal);
    if (isClosed() || window.webContents.isLoading()) return;
    const asked = birth;
    if (await turns(window, clock, closed.signal)) return;
    if (isClosed() || asked !== birth) return;
    log.warn('window-hung');
    window.webContents.forcefullyCrashRenderer();
  };
  const forever = async (): Promise<void> => {
    while (!isClosed()) await look();
  };
  void forever();
}

async function turns(window: BrowserWindow, clock: Clock, signal: AbortSignal): Promise<boolean> {
  // An error is an answer too.
  const answered = window.webContents.executeJavaScript('0').then(
    () => true,
    () => true,
  );
  const late = clock.sleep(PATIENCE_MS, signal).then(() => clock.sleep(GRACE_MS, signal));
  return Promise.race([answered, late.then(() => false)]);
}
