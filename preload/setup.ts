import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { SetupBridge } from '#shared/ipc/setup-bridge.ts';
import { SETUP_REQUESTS, SETUP_SECRETS } from '#shared/ipc/setup-channels.ts';

/** The whole of what the set-up's page can reach. Secrets leave through a port on which nothing is ever heard. */
const requests: ReadonlySet<string> = new Set(SETUP_REQUESTS);
const secrets: ReadonlySet<string> = new Set(SETUP_SECRETS);

let port: MessagePort | null = null;
ipcRenderer.on('setup:port', (event) => {
  port = event.ports[0] ?? null;
});

const bridge: SetupBridge = {
  request: (name, input) =>
    requests.has(name)
      ? ipcRenderer.invoke('setup', name, input)
      : Promise.reject(new Error('No such channel')),
  // Of a file that a page has made up there is no path.
  drop: (terminalId, file) =>
    ipcRenderer.invoke('setup:dropped', {
      terminalId,
      path: file instanceof File ? webUtils.getPathForFile(file) : '',
    }),
  tell: (secret) => {
    if (!secrets.has(secret.kind) || port === null) throw new Error('No such channel');
    port.postMessage(secret);
  },
  onView: (listener) => {
    const heard = (_event: unknown, view: Parameters<typeof listener>[0]) => listener(view);
    ipcRenderer.on('setup:view', heard);
    return () => {
      ipcRenderer.off('setup:view', heard);
    };
  },
};

contextBridge.exposeInMainWorld('setUp', Object.freeze(bridge));
