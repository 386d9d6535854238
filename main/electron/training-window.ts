import { BrowserWindow, session } from 'electron';
import { closeSession } from './hardening.ts';

/**
 * In training, the simulated terminal's face beside the till, so that one can tap cards. A page of its own, with
 * no bridge, in a session of its own that can reach the simulator and nothing else.
 */
export function terminalFaceOpener(controlUrl: string, terminalId: () => string | null): () => void {
  const { origin } = new URL(controlUrl);
  let window: BrowserWindow | null = null;
  return () => {
    if (window === null || window.isDestroyed()) window = openFaceWindow(origin);
    const id = terminalId();
    void window.loadURL(id === null ? `${origin}/` : `${origin}/face/${encodeURIComponent(id)}`);
    window.show();
  };
}

function openFaceWindow(origin: string): BrowserWindow {
  const partition = session.fromPartition('training-terminal');
  closeSession(partition, (url) => url.startsWith(`${origin}/`) || url.startsWith('data:'));
  return new BrowserWindow({
    width: 460,
    height: 860,
    title: 'Training terminal',
    autoHideMenuBar: true,
    webPreferences: { session: partition, contextIsolation: true, sandbox: true, nodeIntegration: false },
  });
}
