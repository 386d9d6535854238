import { url as inspectorUrl } from 'node:inspector';
import { app } from 'electron';

/** Ways for another program to drive Chromium, which no fuse closes. */
const DOORS = ['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address'];

/**
 * In a finished package only where its fuse lets Node be inspected and somebody does: that package is for tests. The
 * one that shops get ignores `--inspect`, so nothing on a command line makes this true.
 */
export const mayBeDebugged = (): boolean => !app.isPackaged || inspectorUrl() !== undefined;

/** Must be called before the app is ready. */
export function closeDebugging(): void {
  if (mayBeDebugged()) return;
  for (const door of DOORS) app.commandLine.removeSwitch(door);
}
