import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '#shared/ipc/bridge.ts';
import { COMMANDS, PUSHES, QUERIES } from '#shared/ipc/channels.ts';

/** The whole of what a page can reach: the contract's own names, and nothing of Electron. */
const requests: ReadonlySet<string> = new Set([...QUERIES, ...COMMANDS]);
const pushes: ReadonlySet<string> = new Set(PUSHES);

const bridge: Bridge = {
  request: (name, input) =>
    requests.has(name)
      ? ipcRenderer.invoke('request', name, input)
      : Promise.reject(new Error('No such channel')),
  on: (name, listener) => {
    if (!pushes.has(name)) throw new Error('No such push');
    const heard = (_event: unknown, value: Parameters<typeof listener>[0]) => listener(value);
    ipcRenderer.on(`push:${name}`, heard);
    return () => {
      ipcRenderer.off(`push:${name}`, heard);
    };
  },
};

contextBridge.exposeInMainWorld('till', Object.freeze(bridge));
