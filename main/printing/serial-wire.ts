import type { SerialSettings } from '#shared/devices.ts';
import type { SerialPorts } from '../devices/serial-ports.ts';
import { PortFailure } from '../devices/serial-ports.ts';
import { PrintFailure } from './printer.ts';
import type { Wire } from './wire.ts';

/** Open for as long as one paper takes. Rejects with `unreachable` when it cannot be opened. */
export async function openSerialWire(ports: SerialPorts, settings: SerialSettings): Promise<Wire> {
  const line = await ports.open(settings).catch(unreachable);
  const close = (): void => void line.close().catch(() => undefined);
  return {
    onData: line.onData,
    onClosed: (listener) => void line.closed.then(listener),
    send: (bytes) => line.send(bytes).catch(unreachable),
    // Whoever sent bytes has waited until they were out.
    end: close,
    destroy: close,
  };
}

function unreachable(error: unknown): never {
  throw error instanceof PortFailure ? new PrintFailure('unreachable') : error;
}
