import { expect, it } from 'vitest';
import type { TerminalId } from '#shared/ids.ts';
import { VirtualClock } from '../payments/testing/virtual-clock.ts';
import { TerminalHealth } from './health.ts';
import type { ProbeAnswer } from './health.ts';
import { TerminalRegistry } from './registry.ts';

const id = 'term_1' as TerminalId;
const terminal = { id, name: 'Counter 1', host: '127.0.0.1', port: 1, model: null, caPem: '', group: null };

const THERE: ProbeAnswer = {
  ok: true,
  roundTripMs: 3,
  timings: { connectMs: 1, tlsMs: 1 },
  model: null,
  peer: { fingerprint256: 'AA:BB', publicKey256: 'CC:DD', validTo: 0 },
  clockOffsetMs: null,
};

it('goes on looking for a terminal after a network that could not even be asked', async () => {
  const clock = new VirtualClock();
  const bugs: string[] = [];
  let answer: ProbeAnswer = { ok: false, reason: 'noNetwork' };
  const health = new TerminalHealth({
    registry: new TerminalRegistry([terminal], id),
    probe: {
      status: () => Promise.resolve(answer),
      discover: () => Promise.reject(new Error('no multicast on this network')),
    },
    clock,
    cloudAllowed: true,
    changed: () => undefined,
    log: { info: () => undefined, warn: () => undefined, bug: (incident) => bugs.push(incident) },
    probed: () => undefined,
  });
  health.start();
  await clock.pass(1_000);
  expect(bugs).toEqual(['health-term_1']);
  answer = THERE;
  await clock.pass(10_000);
  expect(health.of(id).reach).toEqual({ state: 'lan', roundTripMs: 3 });
  health.stop();
});

it('is not led astray by somebody who only announces the terminal’s name', async () => {
  const clock = new VirtualClock();
  const registry = new TerminalRegistry([terminal], id);
  const decoy = { host: '127.0.0.1', port: 2 };
  const moved = { host: '127.0.0.1', port: 3 };
  let announced = decoy;
  const health = new TerminalHealth({
    registry,
    probe: {
      status: (): Promise<ProbeAnswer> => {
        const { port } = registry.addressOf(id);
        if (port === moved.port) return Promise.resolve(THERE);
        return Promise.resolve({ ok: false, reason: port === decoy.port ? 'untrusted' : 'refused' });
      },
      discover: () => Promise.resolve(new Map([[id, announced]])),
    },
    clock,
    cloudAllowed: true,
    changed: () => undefined,
    log: { info: () => undefined, warn: () => undefined, bug: () => expect.unreachable() },
    probed: () => undefined,
  });
  health.start();
  await clock.pass(1_000);
  expect(health.of(id).reach).toEqual({ state: 'cloud', reason: 'refused' });
  expect(registry.addressOf(id)).toMatchObject({ port: terminal.port });
  announced = moved;
  await clock.pass(10_000);
  expect(health.of(id).reach).toEqual({ state: 'lan', roundTripMs: 3 });
  health.stop();
});

it('finds two terminals that were given each other’s address, as soon as somebody has met the wrong one', async () => {
  const clock = new VirtualClock();
  const other = { ...terminal, id: 'term_2' as TerminalId, port: 2 };
  const registry = new TerminalRegistry([terminal, other], id);
  const homes = new Map([
    [1, terminal.id],
    [2, other.id],
  ]);
  const health = new TerminalHealth({
    registry,
    probe: {
      status: (asked) => {
        const isHome = homes.get(registry.addressOf(asked).port) === asked;
        return Promise.resolve(isHome ? THERE : { ok: false, reason: 'wrongTerminal' });
      },
      discover: () =>
        Promise.resolve(new Map([...homes].map(([port, one]) => [one, { host: '127.0.0.1', port }]))),
    },
    clock,
    cloudAllowed: true,
    changed: () => undefined,
    log: { info: () => undefined, warn: () => undefined, bug: () => expect.unreachable() },
    probed: () => undefined,
  });
  health.start();
  await clock.pass(1_000);
  homes.set(1, other.id).set(2, terminal.id);
  health.lookNow(id);
  await clock.pass(100);
  expect([terminal, other].map((one) => registry.addressOf(one.id).port)).toEqual([2, 1]);
  expect(health.of(other.id).reach.state).toBe('lan');
  health.stop();
});
