import type { MessagePortMain } from 'electron';
import { utilityProcess } from 'electron';
import type { KeeperLink } from '../setup/keeper/link.ts';
import type { KeeperReport } from '../setup/keeper/protocol.ts';

export interface KeeperProcess extends KeeperLink {
  /** Gives it the other end of a window's port. */
  readonly connect: (port: MessagePortMain) => void;
}

/** The keeper as a utility process of Electron. `script` is the bundled `setup/keeper/process.ts`. */
export function keeperProcess(script: string): KeeperProcess {
  const child = utilityProcess.fork(script, [], { serviceName: 'VINR POS set-up', stdio: 'inherit' });
  return {
    order: (order) => child.postMessage(order),
    onReport: (listener) => child.on('message', (report: KeeperReport) => listener(report)),
    end: () => child.kill(),
    connect: (port) => child.postMessage('secrets', [port]),
  };
}
