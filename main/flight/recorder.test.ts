import { beforeEach, describe, expect, it } from 'vitest';
import type { TraceEvent } from '#shared/flight.ts';
import type { TerminalId } from '#shared/ids.ts';
import { JournalFailure } from '../journal/journal.ts';
import type { StoredTrace, TraceStore } from '../journal/trace-store.ts';
import type { Log } from '../log.ts';
import { settle, VirtualClock } from '../payments/testing/virtual-clock.ts';
import { FlightRecorder } from './recorder.ts';
import type { TraceLine } from './trace-line.ts';
import { fromStored } from './trace-line.ts';

const of = { reference: 'P1-T1-a-1', terminalId: 'term_1' as TerminalId };
const notFound: TraceEvent = { on: 'reading', party: 'lan', said: { kind: 'notFound' }, ms: 3 };

let clock: VirtualClock;
let kept: StoredTrace[][];
let heard: TraceLine[];
let warnings: string[];
let failure: JournalFailure | null;
let recorder: FlightRecorder;

beforeEach(() => {
  clock = new VirtualClock();
  kept = [];
  heard = [];
  warnings = [];
  failure = null;
  const store: TraceStore = {
    append: (traces) => {
      if (failure !== null) return Promise.reject(failure);
      kept.push([...traces]);
      return Promise.resolve();
    },
    of: () => Promise.resolve([]),
    since: () => Promise.resolve([]),
    forget: () => Promise.resolve(),
  };
  const log: Log = { info: () => undefined, warn: (event) => warnings.push(event), bug: () => undefined };
  let seq = 40;
  recorder = new FlightRecorder({
    store,
    clock,
    log,
    seq: () => (seq += 1),
    heard: (line) => heard.push(line),
  });
});

describe('the flight recorder', () => {
  it('keeps its lines to itself for half a second, then writes them in one go', async () => {
    recorder.note(of, { on: 'leg', path: 'lan' });
    await clock.pass(3);
    recorder.note(of, { on: 'dialling' });
    await clock.pass(490);
    expect(kept).toEqual([]);
    await clock.pass(10);
    expect(kept[0]?.map(fromStored)).toEqual([
      { ...of, at: 1_700_000_000_000, after: 41, event: { on: 'leg', path: 'lan' } },
      { ...of, at: 1_700_000_000_003, after: 42, event: { on: 'dialling' } },
    ]);
    expect(heard).toHaveLength(2);
  });

  it('writes what is waiting when it is stopped', async () => {
    recorder.note(of, { on: 'dialling' });
    await recorder.stop();
    expect(kept.flat()).toHaveLength(1);
  });

  it('tells repeated readings at their 1st, 2nd, 4th … time, and a new one at once', async () => {
    for (let n = 0; n < 10; n += 1) recorder.note(of, notFound);
    recorder.note(of, { ...notFound, said: { kind: 'payment', status: 'completed' } });
    await recorder.flush();
    const times = kept.flat().map((stored) => {
      const { event } = fromStored(stored);
      return event.on === 'sameReading' ? event.times : event.on;
    });
    expect(times).toEqual(['reading', 1, 2, 4, 8, 'reading']);
  });

  it('loses lines, says so once, and goes on when the store is back', async () => {
    failure = new JournalFailure('full', 'No room');
    for (let n = 0; n < 3; n += 1) {
      recorder.note(of, { on: 'dialling' });
      await clock.pass(600);
    }
    expect(warnings).toEqual(['traces.lost']);
    failure = null;
    recorder.note(of, { on: 'bodyWritten' });
    await clock.pass(600);
    expect(kept.flat()).toHaveLength(1);
  });

  it('holds a thousand lines at most while the store does not answer', async () => {
    for (let n = 0; n < 1_200; n += 1) recorder.note(of, { on: 'flushed', path: 'lan', ms: n });
    await settle();
    await recorder.flush();
    expect(kept.flat()).toHaveLength(1_000);
    expect(kept.flat()[0]?.event).toContain('"ms":200');
  });
});
