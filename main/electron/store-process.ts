import { utilityProcess } from 'electron';
import type { StoreMessage, StoreProcess } from '../journal/store-protocol.ts';

/** The store as a utility process of Electron. `script` is the bundled `journal/store-process.ts`. */
export function utilityStore(script: string): StoreProcess {
  const child = utilityProcess.fork(script, [], { serviceName: 'VINR POS store', stdio: 'inherit' });
  return {
    send: (request) => child.postMessage(request),
    onMessage: (listener) => child.on('message', (message: StoreMessage) => listener(message)),
    onExit: (listener) => child.on('exit', () => listener()),
    kill: () => child.kill(),
  };
}
