import type { BackupView } from '#shared/backup.ts';
import type { FlightView } from '#shared/flight.ts';
import type { HealthView, Quantiles, TerminalHealthView } from '#shared/health.ts';
import type { TenderId, TerminalId } from '#shared/ids.ts';
import { counter2, usd } from './samples.ts';

const FINGERPRINT = Array.from({ length: 32 }, (_, n) =>
  (n * 37 + 11).toString(16).padStart(2, '0').slice(-2),
)
  .join(':')
  .toUpperCase();

const START = Date.UTC(2026, 10, 21, 13, 4, 9);

/** A LAN that was refused, an answer that was lost on the internet, and the truth by asking. */
export const flight: FlightView = {
  tenderId: 'tender-1' as TenderId,
  saleNumber: '1042',
  attempts: [
    {
      attempt: 1,
      reference: 'P1-till-2-tender-1-1',
      terminal: counter2,
      startedAt: START,
      traces: 'kept',
      lines: [
        { afterMs: 0, event: { on: 'charged', ms: 2.1 } },
        { afterMs: 1.2, event: { on: 'intended', requested: usd(1298), tip: usd(195) } },
        { afterMs: 2.3, event: { on: 'leg', path: 'lan', why: null } },
        { afterMs: 2.4, event: { on: 'socket', from: 'none' } },
        { afterMs: 2.4, event: { on: 'dialling' } },
        {
          afterMs: 4.9,
          event: { on: 'legEnded', path: 'lan', ms: 2.6, delivery: 'notSent', why: 'refused' },
        },
        { afterMs: 5.8, event: { on: 'notSent', path: 'lan', reason: 'refused', mayUseCloud: true } },
        { afterMs: 6.1, event: { on: 'leg', path: 'cloud', why: 'refused' } },
        { afterMs: 212.4, event: { on: 'sending', path: 'cloud' } },
        { afterMs: 212.6, event: { on: 'flushed', path: 'cloud', ms: 1.4 } },
        {
          afterMs: 3_240,
          event: { on: 'reading', party: 'cloud', said: { kind: 'payment', status: 'pending' }, ms: 188 },
        },
        {
          afterMs: 9_120.2,
          event: { on: 'legEnded', path: 'cloud', ms: 9_114, delivery: 'maybeSent', why: 'reset' },
        },
        { afterMs: 9_121, event: { on: 'unknown', path: 'cloud', why: 'reset' } },
        {
          afterMs: 9_124,
          event: { on: 'reading', party: 'lan', said: { kind: 'noAnswer', why: 'refused' }, ms: 1.8 },
        },
        {
          afterMs: 9_310,
          event: { on: 'reading', party: 'cloud', said: { kind: 'notFound' }, ms: 190 },
        },
        { afterMs: 13_400, event: { on: 'sameReading', party: 'lan', times: 2 } },
        { afterMs: 15_020, event: { on: 'tap', tap: 'check' } },
        {
          afterMs: 15_240,
          event: { on: 'reading', party: 'cloud', said: { kind: 'payment', status: 'completed' }, ms: 204 },
        },
        {
          afterMs: 15_242,
          event: {
            on: 'outcome',
            kind: 'captured',
            evidence: 'cloud',
            amount: usd(1493),
            code: null,
            last4: '4242',
          },
        },
      ],
    },
  ],
};

/** One quiet payment over the LAN. */
export const smoothFlight: FlightView = {
  ...flight,
  attempts: [
    {
      attempt: 1,
      reference: 'P1-till-2-tender-1-1',
      terminal: counter2,
      startedAt: START,
      traces: 'kept',
      lines: [
        { afterMs: 0, event: { on: 'charged', ms: 1.9 } },
        { afterMs: 1, event: { on: 'intended', requested: usd(1298), tip: usd(0) } },
        { afterMs: 2, event: { on: 'leg', path: 'lan', why: null } },
        { afterMs: 2.1, event: { on: 'socket', from: 'ready' } },
        {
          afterMs: 2.1,
          event: {
            on: 'dialled',
            connectMs: 0.6,
            tlsMs: 3.4,
            fingerprint: FINGERPRINT,
            validTo: '2028-02-01',
          },
        },
        { afterMs: 2.9, event: { on: 'invited', ms: 0.8 } },
        { afterMs: 3.1, event: { on: 'sending', path: 'lan' } },
        { afterMs: 3.2, event: { on: 'flushed', path: 'lan', ms: 0.9 } },
        { afterMs: 3.3, event: { on: 'bodyWritten' } },
        {
          afterMs: 255.3,
          event: { on: 'reading', party: 'lan', said: { kind: 'payment', status: 'pending' }, ms: 4.1 },
        },
        { afterMs: 4_103.5, event: { on: 'firstAnswer', status: 200, ms: 4_101.2 } },
        { afterMs: 4_103.6, event: { on: 'clockOffset', ms: 412 } },
        {
          afterMs: 4_104,
          event: { on: 'legEnded', path: 'lan', ms: 4_102, delivery: 'replied', why: null },
        },
        {
          afterMs: 4_105,
          event: {
            on: 'outcome',
            kind: 'captured',
            evidence: 'lan',
            amount: usd(1298),
            code: null,
            last4: '4242',
          },
        },
      ],
    },
  ],
};

const quantiles = (p50: number, p95: number, samples: number): Quantiles => ({ p50, p95, samples });

/** One answer each quarter of a minute, quick at first, slow for the last ten minutes when `slow`. */
function answers(slow: boolean): TerminalHealthView['answers'] {
  const now = Date.now();
  return Array.from({ length: 120 }, (_, n) => {
    const wobble = 1 + 0.4 * Math.sin(n * 1.7) + 0.2 * Math.sin(n * 0.31);
    return { at: now - (119 - n) * 15_000, ms: (slow && n > 80 ? 130 : 1.4) * wobble };
  });
}

export const backups: BackupView = {
  folder: '/media/counter/Backups of the corner store',
  hasCode: true,
  running: false,
  last: { at: Date.now() - 14 * 3_600_000, bytes: 4_812_330, seq: 48_211, file: 'till-2.vinrbackup' },
  count: 31,
  trouble: null,
  entries: 48_604,
  everyHours: 24,
  keepDays: 14,
  keepMonths: 24,
  reasonsToStay: [
    { kind: 'watchedPayments', count: 1 },
    { kind: 'openSales', count: 2 },
    { kind: 'notBackedUp', count: 393 },
  ],
};

/** A morning and an afternoon, with the busiest hour in the middle. */
const hours = (lan: number, cloud: number): TerminalHealthView['today']['hours'] =>
  Array.from({ length: 9 }, (_, n) => ({
    hour: 9 + n,
    lan: Math.round((lan / 9) * (1 + Math.sin(n / 1.4))),
    cloud: n === 4 ? cloud : 0,
    activation: quantiles(3 + n, n === 4 && cloud > 0 ? 210 : 9 + n * 2, 5),
  }));

export const health = (): HealthView => ({
  clockOffsetMs: 412,
  certificates: [
    { owner: 'till', terminal: 'Counter 2', endsAt: Date.now() + 13 * 86_400_000, threshold: 14 },
    { owner: 'terminal', terminal: 'Counter 2', endsAt: Date.now() + 201 * 86_400_000, threshold: null },
    { owner: 'authority', terminal: null, endsAt: Date.now() + 2_900 * 86_400_000, threshold: null },
  ],
  deniedList: { kind: 'read', asOf: Date.now() - 3 * 3_600_000, count: 4 },
  terminals: [
    {
      ...counter2,
      figures: {
        connect: quantiles(0.6, 1.4, 240),
        tls: quantiles(3.4, 6.1, 240),
        firstAnswer: quantiles(1.4, 2.2, 240),
        screen: quantiles(262, 498, 41),
        activation: quantiles(3.2, 9.1, 41),
      },
      answers: answers(false),
      slowSince: null,
      today: { lan: 41, cloud: 0, hours: hours(41, 0), fallbacks: [] },
    },
    {
      id: 'term_3' as TerminalId,
      name: 'Counter 3',
      figures: {
        connect: quantiles(2.2, 88, 118),
        tls: quantiles(9.7, 190, 118),
        firstAnswer: quantiles(2.4, 168, 118),
        screen: null,
        activation: quantiles(14, 210, 12),
      },
      answers: answers(true),
      slowSince: Date.now() - 9 * 60_000,
      today: {
        lan: 12,
        cloud: 5,
        hours: hours(12, 5),
        fallbacks: [
          { reason: 'timedOut', times: 4 },
          { reason: 'refused', times: 1 },
        ],
      },
    },
  ],
});
