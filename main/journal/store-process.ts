import { StoreService } from './store-service.ts';
import type { StoreMessage, StoreRequest } from './store-protocol.ts';

/** Electron gives its utility processes this port in place of `process.send`. */
interface ParentPort {
  on(event: 'message', listener: (event: { data: StoreRequest }) => void): void;
  postMessage(message: StoreMessage): void;
}

/** How often a journal that is full looks for room. Time passes here without anybody asking. */
const REST_MS = 2_000;

// Nobody else on this computer has any business with the journal.
process.umask(0o077);
serve(electronPort() ?? forkedPort());

interface Port {
  readonly listen: (listener: (request: StoreRequest) => void) => void;
  readonly send: (message: StoreMessage) => void;
}

function serve({ listen, send }: Port): void {
  const service = new StoreService(send);
  listen((request) => {
    service.handle(request);
    setImmediate(() => service.rest());
  });
  setInterval(() => service.rest(), REST_MS).unref();
}

function electronPort(): Port | null {
  const { parentPort: parent } = process as { parentPort?: ParentPort };
  if (parent === undefined) return null;
  return {
    listen: (listener) => parent.on('message', (event) => listener(event.data)),
    send: (message) => parent.postMessage(message),
  };
}

function forkedPort(): Port {
  // A till that dies takes its store along; the next one needs the lock.
  process.on('disconnect', () => process.exit());
  return {
    listen: (listener) => process.on('message', (message: unknown) => listener(message as StoreRequest)),
    send: (message) => process.send?.(message),
  };
}
