import { once } from 'node:events';
import type { AddressInfo, Server, Socket } from 'node:net';
import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FaultProxy } from './proxy.ts';
import type { Mode } from './weather.ts';

const ASK = 'ask-'.repeat(20);
const ONE = `party:${ASK}`;

/** Answers every piece with `name:` and the piece, and remembers what it heard. */
class Party {
  heard = '';
  connections = 0;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  constructor(name: string) {
    this.#server = createServer((socket) => {
      this.connections += 1;
      this.#sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('data', (piece) => {
        this.heard += piece.toString('latin1');
        if (socket.writable) socket.write(`${name}:${piece.toString('latin1')}`);
      });
    });
  }

  async listen(): Promise<{ host: string; port: number }> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return { host: '127.0.0.1', port: (this.#server.address() as AddressInfo).port };
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }
}

let party: Party;
let other: Party;
let proxy: FaultProxy;
let turns: number[];
let clients: Socket[];

beforeEach(async () => {
  [party, other, turns, clients] = [new Party('party'), new Party('other'), [], []];
  const [target, wrong] = [await party.listen(), await other.listen()];
  proxy = new FaultProxy({ target, other: wrong, onTurn: (turn) => turns.push(turn) });
  await proxy.listen();
});

afterEach(() => {
  for (const client of clients) client.destroy();
  proxy.close();
  party.close();
  other.close();
});

type End = 'open' | 'closed' | 'reset' | 'refused';

/** How a conversation should go: what the client hears, how it ends, what arrives at the party. */
interface Wanted {
  readonly heard: string;
  readonly end: End;
  readonly arrived: string;
}

const FAIR: Wanted = { heard: ONE + ONE, end: 'open', arrived: ASK + ASK };

/**
 * Asks, and asks again after the answer or where none is wanted; tells what came of it. Waits until all has come that is
 * wanted, however busy the machine is, and a little longer for what is not.
 */
async function talk(wanted: Wanted = FAIR): Promise<{ heard: string; end: End }> {
  const client = connect(proxy.port, '127.0.0.1');
  clients.push(client);
  let heard = '';
  let end: End = 'open';
  client.on('data', (piece) => (heard += piece.toString('latin1')));
  client.on('end', () => (end = 'closed'));
  client.on('error', (error: NodeJS.ErrnoException) => {
    end = error.code === 'ECONNREFUSED' ? 'refused' : 'reset';
  });
  const before = party.heard.length;
  const has = (letters: number): boolean =>
    saidIn(heard) >= Math.min(letters, saidIn(wanted.heard)) &&
    party.heard.length - before >= Math.min(letters, wanted.arrived.length);
  const endsAtFirst = wanted.end !== 'open' && saidIn(wanted.heard) < ASK.length;
  client.write(ASK);
  await until(() => end !== 'open' || (has(ASK.length) && !endsAtFirst));
  if (client.writable) client.write(ASK);
  await until(() => end !== 'open' || (has(Infinity) && wanted.end === 'open'));
  await pause(50);
  return { heard, end };
}

/** Letters of answers, without the names before them: dripped, every letter is answered by itself. */
const saidIn = (heard: string): number => heard.replaceAll(/party:|other:/g, '').length;

async function until(holds: () => boolean): Promise<void> {
  const deadline = performance.now() + 30_000;
  while (!holds() && performance.now() < deadline) await pause(5);
}

it('counts the turns of a conversation, and is fair unless told otherwise', async () => {
  expect(await talk()).toEqual({ heard: ONE + ONE, end: 'open' });
  expect(turns).toEqual([1, 2, 3, 4]);
});

it.each<[Mode, number, string, End, string]>([
  ['refuse', 0, '', 'refused', ''],
  ['silence', 0, '', 'open', ''],
  ['silence', 3, ONE, 'open', ASK],
  ['reset', 1, '', 'reset', ''],
  ['reset', 3, ONE, 'reset', ASK],
  ['close', 1, '', 'closed', ''],
  ['close', 3, ONE, 'closed', ASK],
  ['stopReading', 3, ONE, 'open', ASK],
  ['dropAnswers', 2, '', 'open', ASK + ASK],
  ['dropCommands', 3, ONE, 'open', ASK],
  ['truncate', 2, ONE.slice(0, ONE.length >> 1), 'closed', ASK],
  ['drip', 1, ONE + ONE, 'open', ASK + ASK],
])('%s from turn %i', async (mode, turn, heard, end, arrived) => {
  await proxy.set({ mode, turn, strikes: 1 });
  const told = await talk({ heard, end, arrived });
  expect({ ...told, arrived: party.heard }).toEqual({ heard: expect.anything(), end, arrived });
  if (mode !== 'drip') expect(told.heard).toBe(heard);
  else expect(told.heard.replaceAll('party:', '')).toBe(ASK + ASK);
});

it('delays', async () => {
  await proxy.set({ mode: 'delay', turn: 2, strikes: 1 });
  const began = performance.now();
  const client = connect(proxy.port, '127.0.0.1');
  clients.push(client);
  client.write(ASK);
  await once(client, 'data');
  expect(performance.now() - began).toBeGreaterThan(100);
});

it('garbles one bit of a piece', async () => {
  await proxy.set({ mode: 'garble', turn: 2, strikes: 1 });
  const { heard } = await talk();
  expect(heard).toHaveLength(2 * ONE.length);
  expect(heard).not.toBe(ONE + ONE);
});

it('says everything again on a connection of its own', async () => {
  await proxy.set({ mode: 'duplicate', turn: 3, strikes: 1 });
  expect((await talk({ ...FAIR, arrived: ASK.repeat(4) })).heard).toBe(ONE + ONE);
  expect([party.connections, party.heard]).toEqual([2, ASK.repeat(4)]);
});

it('lets another answer', async () => {
  await proxy.set({ mode: 'swapPeer', turn: 0, strikes: 1 });
  expect((await talk({ ...FAIR, arrived: '' })).heard).toContain('other:');
  expect(party.heard).toBe('');
});

it('strikes as many connections as told, then is fair', async () => {
  await proxy.set({ mode: 'reset', turn: 1, strikes: 1 });
  expect((await talk({ heard: '', end: 'reset', arrived: '' })).end).toBe('reset');
  expect((await talk()).heard).toBe(ONE + ONE);
});

it('takes connections again after refusing them', async () => {
  await proxy.set({ mode: 'refuse', turn: 0, strikes: 1 });
  expect((await talk({ heard: '', end: 'refused', arrived: '' })).end).toBe('refused');
  await proxy.set({ mode: 'pass', turn: 0, strikes: 0 });
  expect((await talk()).heard).toBe(ONE + ONE);
});
