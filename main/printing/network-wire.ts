import { connect, type Socket } from 'node:net';
import { PrintFailure } from './printer.ts';
import type { Wire } from './wire.ts';

/** Rejects with `unreachable` when nobody answers within `ms`. */
export function openNetworkWire(host: string, port: number, ms: number): Promise<Wire> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, noDelay: true });
    const fail = () => {
      socket.destroy();
      reject(new PrintFailure('unreachable'));
    };
    const timer = setTimeout(fail, ms);
    socket.once('error', fail);
    socket.once('connect', () => {
      clearTimeout(timer);
      socket.off('error', fail);
      resolve(wireOf(socket));
    });
  });
}

function wireOf(socket: Socket): Wire {
  // It closes after an error, and the close is what counts.
  socket.on('error', () => undefined);
  return {
    onData: (listener) => void socket.on('data', listener),
    onClosed: (listener) => void socket.once('close', listener),
    send: (bytes) =>
      new Promise((resolve, reject) => {
        const cut = () => reject(new PrintFailure('unreachable'));
        socket.once('close', cut);
        socket.write(bytes, (error) => {
          socket.off('close', cut);
          if (error === null || error === undefined) resolve();
          else cut();
        });
      }),
    end: () => void socket.end(),
    destroy: () => void socket.destroy(),
  };
}
