import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import { ipcMain } from 'electron';
import type { Pushes } from '#shared/ipc/contract.ts';
import type { Dispatch } from '../ipc/dispatcher.ts';
import { isOurs } from './app-files.ts';

/** A window of ours, and the channels that its page may ask for. */
export interface Page {
  /** Null while it is not open. */
  readonly window: () => BrowserWindow | null;
  readonly may: (name: string) => boolean;
}

/**
 * Carries the bridge over Electron's IPC. Only our own pages, in their main frames, are answered, each in its bounds.
 * Returns the function that ends it.
 */
export function hostIpc(pages: readonly Page[], dispatch: Dispatch): () => void {
  ipcMain.handle('request', (event, name: unknown, input: unknown) => {
    const page = pages.find((one) => isFrom(one.window(), event));
    if (page === undefined || typeof name !== 'string' || !page.may(name)) throw new Error('Refused');
    return dispatch(name, input);
  });
  return () => ipcMain.removeHandler('request');
}

export function push<N extends keyof Pushes>(window: BrowserWindow | null, name: N, value: Pushes[N]): void {
  if (window !== null && !window.isDestroyed()) window.webContents.send(`push:${name}`, value);
}

/** Whether a request came from the main frame of that window, and it shows a page of ours. */
export function isFrom(window: BrowserWindow | null, event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  return (
    window !== null &&
    !window.isDestroyed() &&
    frame !== null &&
    frame === event.sender.mainFrame &&
    event.sender.id === window.webContents.id &&
    isOurs(frame.url)
  );
}
