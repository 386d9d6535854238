import { beforeEach, expect, it } from 'vitest';
import { VirtualClock, settle } from '../testing/virtual-clock.ts';
import { ReadySocket } from './ready-socket.ts';

/** A connection that ends when the test says so. */
class TestSocket {
  open = true;
  #end: () => void = () => undefined;
  readonly ended = new Promise<void>((resolve) => {
    this.#end = resolve;
  });

  close(): void {
    this.open = false;
    this.#end();
  }
}

let clock: VirtualClock;
let dialled: TestSocket[];
let isThere: boolean;

const dial = (): Promise<TestSocket> => {
  const socket = new TestSocket();
  dialled.push(socket);
  return isThere ? Promise.resolve(socket) : Promise.reject(new Error('refused'));
};

beforeEach(() => {
  clock = new VirtualClock();
  dialled = [];
  isThere = true;
});

it('is dialled once and waits', async () => {
  const ready = new ReadySocket(dial, clock);
  await clock.pass(60_000);
  expect(ready.stage).toBe('ready');
  expect(await ready.take()).toBe(dialled[0]);
  expect(dialled).toHaveLength(1);
});

it('is dialled again when the terminal closes it', async () => {
  const ready = new ReadySocket(dial, clock);
  await settle();
  dialled[0]?.close();
  await clock.pass(250);
  expect(dialled).toHaveLength(2);
  expect(await ready.take()).toBe(dialled[1]);
});

it('is looked for less and less often while the terminal is away, and found when it is back', async () => {
  isThere = false;
  const ready = new ReadySocket(dial, clock);
  await clock.pass(60_000);
  expect(dialled.length).toBeGreaterThan(8);
  expect(dialled.length).toBeLessThan(16);
  isThere = true;
  await clock.pass(8_000);
  expect(ready.stage).toBe('ready');
});

it('is not there while the terminal is away and no dial is under way: the command dials for itself', async () => {
  isThere = false;
  const ready = new ReadySocket(dial, clock);
  await settle();
  expect(ready.take()).toBeNull();
});

it('is dialled no more once it is taken, dropped, or has waited five minutes', async () => {
  const taken = new ReadySocket(dial, clock);
  await settle();
  (await taken.take())?.close();
  const dropped = new ReadySocket(dial, clock);
  await settle();
  dropped.drop();
  await settle();
  expect(dialled[1]?.open).toBe(false);
  const old = new ReadySocket(dial, clock);
  await clock.pass(300_000);
  dialled[2]?.close();
  await clock.pass(60_000);
  expect(dialled).toHaveLength(3);
  expect(old.isKept()).toBe(false);
});

it('is given back to the terminal when nobody has wanted it for five minutes', async () => {
  const forgotten = new ReadySocket(dial, clock);
  await clock.pass(299_999);
  expect(dialled[0]?.open).toBe(true);
  await clock.pass(1);
  expect(dialled[0]?.open).toBe(false);
  expect(forgotten.take()).toBeNull();
});

it('stays its taker’s, however long that takes', async () => {
  const taken = await new ReadySocket(dial, clock).take();
  await clock.pass(600_000);
  expect(taken?.open).toBe(true);
});
