import { join } from 'node:path';
import type { WebPreferences } from 'electron';
import { BrowserWindow, nativeTheme } from 'electron';
import { APP_ORIGIN } from './app-files.ts';
import { mayBeDebugged } from './debugging.ts';

/** Painted before the page is, so that the window never flashes; the same greys as the page's own shell. */
export const background = (): string => (nativeTheme.shouldUseDarkColors ? '#191715' : '#f7f5f2');

/** What every page with a bridge runs under. */
export const pagePreferences = (dist: string): WebPreferences => ({
  preload: join(dist, 'preload', 'index.cjs'),
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  webviewTag: false,
  devTools: mayBeDebugged(),
  spellcheck: false,
});

export function openTillWindow(dist: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 1024,
    minHeight: 700,
    show: false,
    title: 'VINR POS',
    backgroundColor: background(),
    autoHideMenuBar: true,
    webPreferences: pagePreferences(dist),
  });
  void window.loadURL(`${APP_ORIGIN}/`);
  return window;
}

/** `allowed`: when it is known how this computer shows a till. */
export function showWhenPainted(window: BrowserWindow, allowed: Promise<unknown>): void {
  window.once('ready-to-show', () => {
    void allowed.then(() => {
      if (!window.isDestroyed()) window.show();
    });
  });
}
