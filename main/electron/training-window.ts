import { BrowserWindow, session } from 'electron';
import { NOWHERE_ELSE, reachOnly } from './hardening.ts';

/**
 * In training, the simulated terminal's face beside the till, so that one can tap cards. A page of its own, with
 * no bridge, in a session of its own that can reach the simulator and nothing else.
 */
export function pageShower(): (url: string) => void {
  let window: BrowserWindow | null = null;
  return (url) => {
    if (window === null || window.isDestroyed()) window = openFaceWindow(new URL(url).origin);
    void window.loadURL(url);
    window.show();
  };
}

function openFaceWindow(origin: string): BrowserWindow {
  const partition = session.fromPartition('training-terminal');
  const isFace = (url: string): boolean => url.startsWith(`${origin}/`) || url.startsWith('data:');
  reachOnly(partition, isFace, NOWHERE_ELSE);
  return new BrowserWindow({
    width: 460,
    height: 860,
    title: 'Training terminal',
    autoHideMenuBar: true,
    webPreferences: { session: partition, contextIsolation: true, sandbox: true, nodeIntegration: false },
  });
}
