// Carries packets between two places and holds each one back for exactly one way's time. Node's timers count whole
// milliseconds, so what is due sooner is waited for in small sleeps; nothing is polled while no packet is under way.
import dgram from 'node:dgram';
import { once } from 'node:events';
import { setImmediate } from 'node:timers';

const POLL_MS = 0.1;
const cell = new Int32Array(new SharedArrayBuffer(4));

/** @typedef {{ dueAt: number, packet: Buffer, to: () => void }} UnderWay */
/** @type {UnderWay[]} */
const underWay = [];

/** All packets take the same time, so they are due in the order in which they came. */
function deliver() {
  while (underWay.length > 0 && underWay[0].dueAt <= performance.now()) underWay.shift()?.to();
  if (underWay.length === 0) return;
  Atomics.wait(cell, 0, 0, Math.min(POLL_MS, Math.max(0, underWay[0].dueAt - performance.now())));
  setImmediate(deliver);
}

/** @param {dgram.Socket} from @param {() => { socket: dgram.Socket, port: number }} end @param {number} oneWayMs */
function carry(from, end, oneWayMs) {
  from.on('message', (packet) => {
    const { socket, port } = end();
    const to = () => socket.send(packet, port, '127.0.0.1');
    underWay.push({ dueAt: performance.now() + oneWayMs, packet, to });
    if (underWay.length === 1) setImmediate(deliver);
  });
}

/** @returns {Promise<dgram.Socket>} */
async function open() {
  const socket = dgram.createSocket('udp4').bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return socket;
}

process.once('disconnect', () => process.exit(0));
process.once('message', async (/** @type {{ oneWayMs: number, near: number, far: number }} */ given) => {
  const [near, far] = [await open(), await open()];
  carry(near, () => ({ socket: far, port: given.far }), given.oneWayMs);
  carry(far, () => ({ socket: near, port: given.near }), given.oneWayMs);
  process.send?.({ near: near.address().port, far: far.address().port });
});
