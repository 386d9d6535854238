// A scanner at the till's window: real key events, at its own pace, whatever the till is doing.
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * One scan: every key as a wedge scanner sends it, Enter at the end.
 * @param {import('@playwright/test').ElectronApplication} app @param {string} code
 */
const scan = (app, code) =>
  app.evaluate(
    ({ BrowserWindow }, keys) => {
      const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL() === 'app://pos/');
      for (const keyCode of keys)
        for (const type of /** @type {const} */ (['keyDown', 'char', 'keyUp']))
          window?.webContents.sendInputEvent({ type, keyCode });
    },
    [...Array.from(code), 'Enter'],
  );

/**
 * Scans the codes in turn, `perSecond` of them, `count` in all. Late scans are not left out: the pace is made up for.
 * @param {import('@playwright/test').ElectronApplication} app
 * @param {{ codes: string[], count: number, perSecond: number, onScan?: (done: number) => void }} plan
 */
export async function feed(app, { codes, count, perSecond, onScan }) {
  const began = performance.now();
  for (let n = 0; n < count; n += 1) {
    await sleep(Math.max(0, began + (n * 1000) / perSecond - performance.now()));
    await scan(app, codes[n % codes.length] ?? '');
    onScan?.(n + 1);
  }
}
