import { describe, expect, it } from 'vitest';
import type { TraceEvent } from '#shared/flight.ts';
import type { SaleId, TenderId, TerminalId } from '#shared/ids.ts';
import { money } from '#shared/money.ts';
import type { PaymentFact } from '../journal/facts.ts';
import type { Entry } from '../journal/journal.ts';
import { timelineOf } from './timeline.ts';
import type { TraceLine } from './trace-line.ts';

const START = 1_790_000_000_000;
const key = { saleId: 'sale' as SaleId, tenderId: 'tender' as TenderId, attempt: 1 };
const terminalId = 'term_1' as TerminalId;
const intended: PaymentFact = {
  type: 'payment.intended',
  ...key,
  reference: 'r',
  key: 'P1.secret',
  terminalId,
  terminalName: 'Counter 1',
  requested: money(5000, 'USD'),
  tip: money(0, 'USD'),
};

const entry = (seq: number, ms: number, fact: PaymentFact): Entry => ({
  seq,
  at: START + ms,
  fact,
  hash: '',
});
const trace = (after: number, ms: number, event: TraceEvent): TraceLine => {
  return { reference: 'r', terminalId, at: START + ms, after, event };
};
const told = (entries: readonly Entry[], traces: readonly TraceLine[]) =>
  timelineOf(entries, traces).lines.map(({ afterMs, event }) => [afterMs, event.on]);

describe('the timeline of an attempt', () => {
  it('begins with the press, which is told only once the intent is on disk', () => {
    const { startedAt, lines } = timelineOf(
      [entry(7, 1, intended)],
      [trace(7, 3.5, { on: 'charged', ms: 3 }), trace(7, 3.6, { on: 'leg', path: 'lan' })],
    );
    expect(startedAt).toBe(START);
    expect(lines.map(({ afterMs, event }) => [afterMs, event.on])).toEqual([
      [0, 'charged'],
      [0.5, 'intended'],
      [3.1, 'leg'],
    ]);
  });

  it('is ordered by the journal, not by clocks, and its time never runs backwards', () => {
    const sending = entry(8, 2, { type: 'payment.sending', ...key, path: 'lan' });
    const traces = [
      trace(7, 4, { on: 'invited', ms: 1 }),
      trace(8, 6, { on: 'bodyWritten' }),
      // The wall clock was set back by an hour.
      trace(8, -3_600_000, { on: 'firstAnswer', status: 200, ms: 9 }),
    ];
    expect(told([entry(7, 0, intended), sending], traces)).toEqual([
      [0, 'intended'],
      [4, 'invited'],
      [4, 'sending'],
      [6, 'bodyWritten'],
      [6, 'firstAnswer'],
    ]);
  });

  it('tells why the second leg took the other path', () => {
    const notSent = {
      type: 'payment.notSent',
      ...key,
      path: 'lan',
      reason: 'timedOut',
      mayUseCloud: true,
    } as const;
    const { lines } = timelineOf(
      [entry(7, 0, intended), entry(8, 2_000, notSent)],
      [trace(7, 1, { on: 'leg', path: 'lan' }), trace(8, 2_001, { on: 'leg', path: 'cloud' })],
    );
    expect(lines.map(({ event }) => event).filter((event) => event.on === 'leg')).toEqual([
      { on: 'leg', path: 'lan', why: null },
      { on: 'leg', path: 'cloud', why: 'timedOut' },
    ]);
  });

  it('tells the facts alone when there are no traces, and leaves the key behind', () => {
    const { lines } = timelineOf([entry(7, 0, intended)], []);
    expect(lines).toEqual([
      { afterMs: 0, event: { on: 'intended', requested: money(5000, 'USD'), tip: money(0, 'USD') } },
    ]);
    expect(JSON.stringify(lines)).not.toContain('secret');
  });

  it('tells of a decision and of the truth that came later, without names and codes of the bank', () => {
    const resolution = { kind: 'charged', captured: money(5000, 'USD'), authCode: 'A12345' } as const;
    const declined = {
      kind: 'declined',
      paymentId: 'tpay_1',
      code: 'card_declined',
      reason: 'otherCard',
    } as const;
    const { lines } = timelineOf(
      [
        entry(7, 0, intended),
        entry(8, 9, { type: 'payment.resolved', ...key, resolution, by: 'Ana', grounds: 'the slip' }),
        entry(9, 20, { type: 'payment.corrected', ...key, evidence: 'cloud', outcome: declined }),
        entry(10, 30, {
          type: 'payment.duplicate',
          ...key,
          paymentId: 'tpay_2',
          captured: money(5000, 'USD'),
        }),
      ],
      [],
    );
    expect(lines.slice(1).map(({ event }) => event)).toEqual([
      { on: 'resolved', amount: money(5000, 'USD') },
      {
        on: 'corrected',
        evidence: 'cloud',
        kind: 'declined',
        amount: null,
        code: 'card_declined',
        last4: null,
      },
      { on: 'duplicate', amount: money(5000, 'USD') },
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/Ana|slip|A12345|tpay/);
  });

  it('names a fact that it has no words for', () => {
    const newer = { type: 'payment.somethingNew', ...key } as unknown as PaymentFact;
    expect(timelineOf([entry(7, 0, newer)], []).lines[0]?.event).toEqual({
      on: 'otherFact',
      type: 'payment.somethingNew',
    });
  });
});
