import { connect } from 'node:net';
import type { PortReading } from '../checks/port.ts';

const CONNECT_MS = 4_000;

/** Connects and hangs up. */
export function observePort(host: string, port: number): Promise<PortReading> {
  const began = performance.now();
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const end = (reading: PortReading): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(reading);
    };
    const timer = setTimeout(() => end({ kind: 'silent' }), CONNECT_MS);
    socket.once('connect', () => end({ kind: 'open', connectMs: performance.now() - began }));
    socket.on('error', (error: NodeJS.ErrnoException) => end({ kind: meaning(error.code) }));
  });
}

function meaning(code: string | undefined): Exclude<PortReading['kind'], 'open'> {
  switch (code) {
    case 'ECONNREFUSED':
    case 'ECONNRESET':
      return 'refused';
    case 'ETIMEDOUT':
      return 'silent';
    case 'EHOSTUNREACH':
    case 'EHOSTDOWN':
      return 'absent';
    default:
      return 'noRoute';
  }
}
