import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';

/**
 * Keeps the number of a closed port, to which nobody can connect: the system gives a free one to whoever asks next, and
 * a terminal would not get its own back. A connection of ours that starts there keeps it; a listener of ours may come
 * back beside it. What is returned lets the number go.
 */
export async function holdNumber(port: number): Promise<() => void> {
  // It is cut from the other end.
  const peer = createServer((socket) => socket.on('error', () => socket.destroy()).unref())
    .listen(0, '127.0.0.1')
    .unref();
  await once(peer, 'listening');
  const host = '127.0.0.1';
  const holding = connect({
    host,
    port: (peer.address() as AddressInfo).port,
    localAddress: host,
    localPort: port,
  });
  const letGo = (): void => {
    holding.resetAndDestroy();
    peer.close();
  };
  // Somebody was quicker: whoever opens the port again is told.
  holding.on('error', letGo).unref();
  await Promise.race([once(holding, 'connect'), once(holding, 'close')]);
  return letGo;
}
