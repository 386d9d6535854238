import { describe, expect, it } from 'vitest';
import { shopClock } from '#shared/shop-clock.ts';
import type { TraceEvent } from '#shared/flight.ts';
import type { TerminalId } from '#shared/ids.ts';
import { TerminalRegistry } from '../terminals/registry.ts';
import { LanHealth } from './lan-health.ts';
import { RollingWindow } from './rolling-window.ts';
import { slowSince } from './slow-since.ts';

const terminalId = 'term_1' as TerminalId;
const NOON = Date.UTC(2026, 10, 21, 12);
const counter = {
  id: terminalId,
  name: 'Counter 1',
  host: '127.0.0.1',
  port: 8443,
  model: null,
  caPem: '',
  group: null,
};

function healthAt(now: number) {
  const health = new LanHealth({
    registry: new TerminalRegistry([counter], null),
    wall: () => now,
    shopClock: shopClock('UTC'),
  });
  const take = (reference: string, at: number, event: TraceEvent) =>
    health.take({ reference, terminalId, at, after: 1, event });
  return { health, take };
}

const FINE: TraceEvent = { on: 'dialled', connectMs: 0.5, tlsMs: 3, fingerprint: '', validTo: '' };

/** What the recorder hears of one payment over the LAN. */
function payOnLan(take: ReturnType<typeof healthAt>['take'], reference: string, at: number): void {
  take(reference, at + 2, { on: 'charged', ms: 2 });
  take(reference, at + 2, { on: 'leg', path: 'lan' });
  take(reference, at + 6, FINE);
  take(reference, at + 7, { on: 'invited', ms: 1 });
  take(reference, at + 8, { on: 'flushed', path: 'lan', ms: 1 });
  take(reference, at + 8.5, { on: 'bodyWritten' });
  const pending = {
    on: 'reading',
    party: 'lan',
    said: { kind: 'payment', status: 'pending' },
    ms: 2,
  } as const;
  take(reference, at + 258.5, pending);
  take(reference, at + 1258.5, pending);
}

describe('LAN health', () => {
  it('folds the figures of a terminal from its traces', () => {
    const { health, take } = healthAt(NOON);
    payOnLan(take, 'r1', NOON - 60_000);
    const [terminal] = health.view().terminals;
    expect(terminal?.figures).toEqual({
      connect: { p50: 0.5, p95: 0.5, samples: 1 },
      tls: { p50: 3, p95: 3, samples: 1 },
      firstAnswer: { p50: 1, p95: 1, samples: 1 },
      screen: { p50: 250, p95: 250, samples: 1 },
      activation: { p50: 8.5, p95: 8.5, samples: 1 },
    });
    const hour = new Date(NOON - 60_000).getUTCHours();
    const activation = { p50: 8.5, p95: 8.5, samples: 1 };
    expect(terminal?.today).toEqual({
      lan: 1,
      cloud: 0,
      hours: [{ hour, lan: 1, cloud: 0, activation }],
      fallbacks: [],
    });
    expect(health.activationMs(terminalId)).toBe(8.5);
  });

  it('counts fallbacks with their reasons, and today alone', () => {
    const { health, take } = healthAt(NOON);
    payOnLan(take, 'yesterday', NOON - 86_400_000);
    for (const [reference, reason] of [
      ['a', 'timedOut'],
      ['b', 'refused'],
      ['c', 'timedOut'],
    ] as const) {
      take(reference, NOON - 100, { on: 'leg', path: 'lan' });
      take(reference, NOON - 90, { on: 'legEnded', path: 'lan', ms: 9, delivery: 'notSent', why: reason });
      take(reference, NOON - 80, { on: 'leg', path: 'cloud' });
      take(reference, NOON - 70, { on: 'flushed', path: 'cloud', ms: 1 });
    }
    payOnLan(take, 'again yesterday', NOON - 86_000_000);
    expect(health.view().terminals[0]?.today).toEqual({
      lan: 0,
      cloud: 3,
      hours: [{ hour: new Date(NOON - 70).getUTCHours(), lan: 0, cloud: 3, activation: null }],
      fallbacks: [
        { reason: 'timedOut', times: 2 },
        { reason: 'refused', times: 1 },
      ],
    });
  });

  it('learns from probes too, and says since when answers are slow', () => {
    const { health } = healthAt(NOON);
    const probe = (roundTripMs: number) =>
      health.probed(terminalId, {
        ok: true,
        roundTripMs,
        timings: { connectMs: 1, tlsMs: 4 },
        model: null,
        peer: { fingerprint256: '', publicKey256: '', validTo: 0 },
        clockOffsetMs: -240_000,
      });
    for (const ms of [1, 2, 1, 90, 120, 80]) probe(ms);
    health.probed(terminalId, { ok: false, reason: 'timedOut' });
    const [terminal] = health.view().terminals;
    expect(terminal?.slowSince).toBe(NOON);
    expect(health.view().clockOffsetMs).toBe(-240_000);
    expect(terminal?.figures.firstAnswer).toEqual({ p50: 2, p95: 120, samples: 6 });
  });

  it('shows the latest offset between the clocks', () => {
    const { health, take } = healthAt(NOON);
    expect(health.view().clockOffsetMs).toBeNull();
    take('r', NOON, { on: 'clockOffset', ms: -4_000 });
    expect(health.view().clockOffsetMs).toBe(-4_000);
  });
});

describe('slow since', () => {
  const at = (...answers: number[]) => answers.map((ms, index) => ({ at: index, ms }));
  it.each([
    ['nothing known', at(), null],
    ['quick', at(1, 2, 1, 2), null],
    ['one slow answer', at(1, 1, 400, 1, 1), null],
    ['slow from the third on', at(1, 1, 90, 90, 90, 90), 3],
    ['slow with one quick answer between', at(1, 1, 90, 90, 1, 90, 90), 3],
    ['slow, and well again', at(90, 90, 90, 1, 1, 1), null],
  ])('%s', (_, samples, since) => {
    expect(slowSince(samples)).toBe(since);
  });
});

it('a rolling window holds so many samples, and none that is too old', () => {
  const window = new RollingWindow(3, 100);
  for (const at of [10, 20, 30, 40]) window.add({ at, ms: at });
  expect(window.samples(50).map(({ at }) => at)).toEqual([20, 30, 40]);
  expect(window.samples(135).map(({ at }) => at)).toEqual([40]);
  expect(window.quantiles(50)).toEqual({ p50: 30, p95: 40, samples: 3 });
  expect(window.quantiles(1_000)).toBeNull();
});
