import net, { type Socket } from 'node:net';
import { explainTerminal } from '../transport/failure.ts';
import { limit } from '../transport/interruption.ts';
import type { Reach } from './lan.ts';
import { PlainConnection } from './plain-connection.ts';

const PORT = 80;

/**
 * The documented local form without TLS. Anyone on the network can read it, answer it and forge an approval, so it is
 * for a bench with test keys and nothing else.
 */
export function overPlainHttp(deviceCertificate: string, now: () => number): Reach {
  return async (terminalId, where, options) => {
    const began = performance.now();
    const bound = limit(options.timeoutMs, options.signal);
    const socket = net.connect({ host: where.host, port: where.port ?? PORT, noDelay: true });
    try {
      await Promise.race([connected(socket), bound.over]);
      const dialled = { socket, connectMs: performance.now() - began };
      return new PlainConnection(terminalId, dialled, deviceCertificate, now);
    } catch (cause) {
      socket.destroy();
      throw explainTerminal(terminalId, cause, 'notSent');
    } finally {
      bound.lift();
    }
  };
}

function connected(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('connect', resolve);
    socket.on('error', reject); // Stays: a late error must not end the process.
  });
}
