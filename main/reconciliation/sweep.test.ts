import { beforeEach, expect, it } from 'vitest';
import type { TerminalId } from '#shared/ids.ts';
import type { Observation } from '../payments/driver/link.ts';
import { observation } from '../payments/testing/scripted-link.ts';
import { ScriptedTill, basket, terminal } from '../payments/testing/scripted-till.ts';
import { settle } from '../payments/testing/virtual-clock.ts';
import { Sweep } from './sweep.ts';

const HOUR = 3_600_000;
let till: ScriptedTill;
/** VINR's list; a request for a window that ends before it begins is refused, as by the real one. */
let listed: readonly Observation[];
/** Added to the till's wall clock. */
let clockError: number;

beforeEach(async () => {
  till = new ScriptedTill();
  listed = [];
  clockError = 0;
  await till.record.write(...basket());
  await till.charge();
  await settle();
  const payment = observation(till.order);
  till.link.sent.at(-1)?.end({ kind: 'replied', payment });
  await settle();
});

const sweep = () =>
  new Sweep({
    record: till.record,
    list: {
      async *list(_: TerminalId, from: number, to: number) {
        await Promise.resolve();
        if (from > to) throw new Error('fromDate is after toDate');
        yield* listed;
      },
    },
    terminals: () => [terminal.id],
    till: 'T1',
    clock: {
      wall: () => till.clock.wall() + clockError,
      monotonic: () => 0,
      sleep: () => Promise.resolve(),
    },
    log: { info: () => undefined, warn: () => undefined, bug: () => undefined },
    ask: () => undefined,
  }).run();

const found = () => till.record.books.lastSweep?.differences.map(({ kind }) => kind);

it('knows a payment of the day before, though only the newer ones are compared', async () => {
  listed = [observation(till.order)];
  await sweep();
  for (let sweeps = 0; sweeps < 4; sweeps += 1) {
    await till.clock.pass(18 * HOUR);
    await sweep();
  }
  expect(found()).toEqual([]);
});

it('shows a payment that VINR does not list for a day, not for an hour', async () => {
  await sweep();
  const seen: number[] = [];
  for (let hours = 1; hours <= 60; hours += 1) {
    await till.clock.pass(HOUR);
    await sweep();
    if (found()?.includes('notListed') === true) seen.push(hours);
  }
  expect(seen.at(0)).toBe(25);
  expect(seen.length).toBeGreaterThanOrEqual(23);
});

it('goes on when the clock has been put back by years', async () => {
  await sweep();
  clockError = -10 * 365 * 24 * HOUR;
  await expect(sweep()).resolves.toBeUndefined();
});
