import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** A port of this computer, for TCP and UDP alike, that counts who calls. */
export interface ListeningPost {
  readonly port: number;
  readonly calls: () => { readonly tcp: number; readonly udp: number };
  readonly stop: () => Promise<void>;
}

export async function listeningPost(): Promise<ListeningPost> {
  let tcp = 0;
  let udp = 0;
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    tcp += 1;
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 200 OK\r\naccess-control-allow-origin: *\r\ncontent-length: 0\r\n\r\n');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const datagrams = createSocket('udp4', () => (udp += 1)).bind(port, '127.0.0.1');
  await once(datagrams, 'listening');
  return {
    port,
    calls: () => ({ tcp, udp }),
    stop: async () => {
      datagrams.close();
      server.close();
      for (const socket of open) socket.destroy();
      await once(server, 'close');
    },
  };
}
