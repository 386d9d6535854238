import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import { ipcMain } from 'electron';
import type { TillView } from '#shared/till.ts';
import type { Dispatch } from '../ipc/dispatcher.ts';
import { APP_ORIGIN } from './app-protocol.ts';

/** Carries the bridge over Electron's IPC. Only the till's own page, in its main frame, is answered. */
export function hostIpc(window: BrowserWindow, dispatch: Dispatch): void {
  ipcMain.handle('request', (event, name: unknown, input: unknown) => {
    if (!isOurPage(event, window) || typeof name !== 'string') throw new Error('Refused');
    return dispatch(name, input);
  });
}

export function pushTill(window: BrowserWindow, view: TillView): void {
  if (!window.isDestroyed()) window.webContents.send('push:till', view);
}

function isOurPage(event: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  const frame = event.senderFrame;
  return (
    frame !== null &&
    frame === event.sender.mainFrame &&
    event.sender.id === window.webContents.id &&
    new URL(frame.url).origin === new URL(APP_ORIGIN).origin
  );
}
