// A window and nothing else, for pictures of pages that are not the till's.
import { app, BrowserWindow } from 'electron';

// Not awaited here: Electron gets ready only once this module has been read.
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, useContentSize: true, frame: false });
  return window.loadURL('about:blank');
});
