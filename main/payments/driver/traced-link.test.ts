import { describe, expect, it } from 'vitest';
import type { TraceEvent } from '#shared/flight.ts';
import type { TerminalId } from '#shared/ids.ts';
import { money } from '#shared/money.ts';
import type { Log } from '../../log.ts';
import { observation, ScriptedLink } from '../testing/scripted-link.ts';
import { settle, VirtualClock } from '../testing/virtual-clock.ts';
import type { Trace } from '../trace.ts';
import { guarded } from '../trace.ts';
import type { Order } from './link.ts';
import { TracedLink } from './traced-link.ts';

const order: Order = {
  terminalId: 'term_1' as TerminalId,
  reference: 'P1-T1-tender-1',
  key: 'key',
  amount: money(5000, 'USD'),
  captureMethod: 'automatic',
  tipOnTerminal: false,
};
const signal = new AbortController().signal;

function traced() {
  const clock = new VirtualClock();
  const link = new ScriptedLink();
  const told: [string, TraceEvent][] = [];
  const trace: Trace = { note: ({ reference }, event) => void told.push([reference, event]) };
  return { clock, link, told, it: new TracedLink({ link, trace, clock }) };
}

describe('a traced link', () => {
  it('tells of a leg from its beginning to its end, and how long the disk took', async () => {
    const { clock, link, told, it: tracedLink } = traced();
    const commit = () => clock.sleep(3, signal);
    const sent = tracedLink.send('lan', order, commit, signal);
    await clock.pass(3);
    await clock.pass(2_000);
    link.sent[0]!.end({ kind: 'replied', payment: observation(order) });
    expect(await sent).toMatchObject({ kind: 'replied' });
    expect(told).toEqual([
      [order.reference, { on: 'leg', path: 'lan' }],
      [order.reference, { on: 'flushed', path: 'lan', ms: 3 }],
      [order.reference, { on: 'legEnded', path: 'lan', delivery: 'replied', why: null, ms: 2_003 }],
    ]);
  });

  it('keeps the proof that nothing was sent, with its reason', async () => {
    const { link, told, it: tracedLink } = traced();
    link.reach = { lan: 'refused', cloud: 'ok' };
    const end = await tracedLink.send('lan', order, () => Promise.resolve(), signal);
    expect(end).toEqual({ kind: 'notSent', reason: 'refused', mayUseCloud: true });
    expect(told.at(-1)?.[1]).toMatchObject({ on: 'legEnded', delivery: 'notSent', why: 'refused' });
  });

  it('passes a rejected commit on, and tells of no flush', async () => {
    const { told, it: tracedLink } = traced();
    await tracedLink.send('lan', order, () => Promise.reject(new Error('disk')), signal);
    expect(told.map(([, event]) => event.on)).toEqual(['leg', 'legEnded']);
  });

  it('tells what each party said', async () => {
    const { link, told, it: tracedLink } = traced();
    link.readings.cloud = { kind: 'noAnswer', why: 'timedOut', retryAfterMs: null };
    await tracedLink.read('lan', order);
    await tracedLink.read('cloud', order);
    await tracedLink.cancel('lan', order);
    expect(told.map(([, event]) => event)).toEqual([
      { on: 'reading', party: 'lan', said: { kind: 'notFound' }, ms: 0 },
      { on: 'reading', party: 'cloud', said: { kind: 'noAnswer', why: 'timedOut' }, ms: 0 },
      { on: 'cancelAsked', path: 'lan' },
    ]);
  });
});

it('a trace that throws is never felt, and is logged once', async () => {
  const bugs: string[] = [];
  const log: Log = { info: () => undefined, warn: () => undefined, bug: (incident) => bugs.push(incident) };
  const failing = {
    note: () => {
      throw new Error('trace');
    },
  };
  const link = new ScriptedLink();
  const tracedLink = new TracedLink({ link, trace: guarded(failing, log), clock: new VirtualClock() });
  const sent = tracedLink.send('lan', order, () => Promise.resolve(), signal);
  await settle();
  link.sent[0]!.end({ kind: 'maybeSent', why: 'reset' });
  expect(await sent).toEqual({ kind: 'maybeSent', why: 'reset' });
  expect(bugs).toEqual(['trace']);
});
