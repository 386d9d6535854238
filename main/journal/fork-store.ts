import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import type { StoreMessage, StoreProcess } from './store-protocol.ts';

/** The store as a child of plain Node. `script` is the bundled `store-process.ts`. */
export const forkStore = (script: string): StoreProcess =>
  storeIn(fork(script, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] }));

/** The store in a child that has a channel to us, however it was started. */
export function storeIn(child: ChildProcess): StoreProcess {
  let exited = false;
  const exitListeners: (() => void)[] = [];
  const exit = () => {
    if (exited) return;
    exited = true;
    for (const listener of exitListeners) listener();
  };
  child.on('exit', exit);
  // Could not be started, or was not there any more when we sent; `exit` does not always follow.
  child.on('error', exit);
  return {
    send: (request) => {
      if (child.connected) child.send(request, () => undefined);
    },
    onMessage: (listener) => child.on('message', (message) => listener(message as StoreMessage)),
    onExit: (listener) => {
      if (exited) listener();
      else exitListeners.push(listener);
    },
    kill: () => child.kill('SIGKILL'),
  };
}
