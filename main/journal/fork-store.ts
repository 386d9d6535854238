import { fork } from 'node:child_process';
import type { StoreMessage, StoreProcess } from './store-protocol.ts';

/** The store as a child of plain Node. `script` is the bundled `store-process.ts`. */
export function forkStore(script: string): StoreProcess {
  const child = fork(script, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] });
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
