import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { app, powerSaveBlocker } from 'electron';
import type { TillView } from '#shared/till.ts';
import { localMinute, systemClock } from '../clock.ts';
import { setAutostartFile } from '../kiosk/autostart.ts';
import type { KioskSettings } from '../kiosk/kiosk-schema.ts';
import { stayAwake } from '../kiosk/stay-awake.ts';
import type { Log } from '../log.ts';
import { hasOpenPayment } from '../payments/open-payment.ts';

export interface Kiosk {
  /** Who pays can be seen from now on. */
  readonly busyAs: (view: () => TillView) => void;
  /** Lets the screen go to sleep again. */
  readonly end: () => void;
}

/** Makes a till of this computer, as its settings say. */
export function serveAsTill(window: BrowserWindow, settings: KioskSettings, log: Log): Kiosk {
  if (settings.fullScreen) holdScreen(window);
  startWithComputer(settings).catch((error: unknown) =>
    log.warn('kiosk.noAutostart', { why: String(error) }),
  );
  let isBusy = () => false;
  const end =
    settings.awake === null
      ? () => undefined
      : stayAwake({
          hours: settings.awake,
          minuteOf: localMinute,
          isBusy: () => isBusy(),
          hold: holdAwake,
          clock: systemClock,
        });
  return {
    busyAs: (view) => {
      isBusy = () => hasOpenPayment(view());
    },
    end,
  };
}

/**
 * A window that fills the screen and stays: only an end of the whole program, which a manager or the computer asks for,
 * takes it away.
 */
function holdScreen(window: BrowserWindow): void {
  let isEnding = false;
  const end = (): void => {
    isEnding = true;
  };
  app.once('before-quit', end);
  window.setKiosk(true);
  window.on('close', (event) => {
    if (!isEnding) event.preventDefault();
  });
  window.on('closed', () => app.off('before-quit', end));
}

/** Keeps the screen on until the returned function is called. */
function holdAwake(): () => void {
  const id = powerSaveBlocker.start('prevent-display-sleep');
  return () => {
    powerSaveBlocker.stop(id);
  };
}

/** Linux has no such setting of its own; its desktops read a file. */
async function startWithComputer({ startWithComputer: wanted }: KioskSettings): Promise<void> {
  const program = process.env['APPIMAGE'] ?? process.execPath;
  const args = app.isPackaged ? ownArguments() : [app.getAppPath(), ...ownArguments()];
  if (process.platform !== 'linux') {
    app.setLoginItemSettings({ openAtLogin: wanted, path: program, args: [...args] });
    return;
  }
  const configuration = process.env['XDG_CONFIG_HOME'] ?? join(app.getPath('home'), '.config');
  await setAutostartFile(wanted, { folder: join(configuration, 'autostart'), program, args });
}

/** The profile that this till was opened with, and nothing that a debugger or a launcher has added. */
function ownArguments(): readonly string[] {
  const at = process.argv.indexOf('--profile');
  return at === -1 ? [] : process.argv.slice(at, at + 2);
}
