import { join } from 'node:path';
import { systemClock } from '../../clock.ts';
import { Keeper } from './keeper.ts';
import type { KeeperOrder, KeeperReport } from './protocol.ts';

/** Electron's port to main, as far as it is used here: this file must not import Electron to be a process of its own. */
interface ParentPort {
  postMessage(report: KeeperReport): void;
  on(
    event: 'message',
    listener: (message: { data: KeeperOrder | 'secrets'; ports: SecretPort[] }) => void,
  ): void;
}

/** The end of the window's one-way port. */
interface SecretPort {
  on(event: 'message', listener: (message: { data: unknown }) => void): void;
  start(): void;
}

const { parentPort } = process as unknown as { readonly parentPort: ParentPort };

const keeper = new Keeper({
  report: (report) => parentPort.postMessage(report),
  monotonic: () => systemClock.monotonic(),
  wall: () => systemClock.wall(),
  later: (ms, deed) => void setTimeout(deed, ms).unref(),
  p12Worker: join(__dirname, 'p12-worker.cjs'),
});

parentPort.on('message', ({ data, ports }) => {
  if (data !== 'secrets') {
    keeper.obey(data);
    return;
  }
  for (const port of ports) {
    port.on('message', (message) => void keeper.hear(message.data));
    port.start();
  }
});
