import { join } from 'node:path';
import { BrowserWindow, ipcMain, MessageChannelMain, session } from 'electron';
import type { Log } from '../log.ts';
import { answerDrop, answerSetup } from '../setup/requests.ts';
import type { SetUp } from '../setup/set-up.ts';
import { APP_ORIGIN } from './app-files.ts';
import { serveApp } from './app-protocol.ts';
import { isFrom } from './ipc-host.ts';
import type { KeeperProcess } from './keeper-process.ts';
import { background, pagePreferences } from './window.ts';

export interface ProvisioningWindowParts {
  readonly dist: string;
  readonly keeper: KeeperProcess;
  readonly setUp: Promise<SetUp>;
  readonly log: Log;
}

/**
 * Where secrets are typed. Its session is its own, so its process is never the till's; what is typed goes by a port of
 * its own to the keeper. Both end with it.
 */
export function openProvisioningWindow(parts: ProvisioningWindowParts): BrowserWindow {
  const { dist, keeper, setUp, log } = parts;
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 1024,
    minHeight: 700,
    show: false,
    title: 'Set-up',
    backgroundColor: background(),
    autoHideMenuBar: true,
    webPreferences: {
      ...pagePreferences(dist),
      preload: join(dist, 'preload', 'setup', 'index.cjs'),
      session: ownSession(dist, log),
    },
  });
  window.once('ready-to-show', () => window.show());
  window.webContents.on('did-finish-load', () => {
    const { port1, port2 } = new MessageChannelMain();
    window.webContents.postMessage('setup:port', null, [port1]);
    keeper.connect(port2);
  });
  ipcMain.handle('setup', async (event, name: unknown, input: unknown) => {
    if (!isFrom(window, event) || typeof name !== 'string') throw new Error('Refused');
    return answerSetup((await setUp).handlers, log, name, input);
  });
  ipcMain.handle('setup:dropped', async (event, input: unknown) => {
    if (!isFrom(window, event)) throw new Error('Refused');
    return answerDrop(await setUp, log, input);
  });
  window.once('closed', () => {
    ipcMain.removeHandler('setup');
    ipcMain.removeHandler('setup:dropped');
  });
  void setUp.then((ready) =>
    ready.onView((view) => {
      if (!window.isDestroyed()) window.webContents.send('setup:view', view);
    }),
  );
  void window.loadURL(`${APP_ORIGIN}/setup/index.html`);
  return window;
}

/** In memory only. */
function ownSession(dist: string, log: Log): Electron.Session {
  const own = session.fromPartition(`set-up-${Date.now()}`);
  serveApp(join(dist, 'renderer'), own, log);
  return own;
}
