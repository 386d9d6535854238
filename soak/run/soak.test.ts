import { expect, it } from 'vitest';
import { unlikeThemselves } from './determinism.ts';
import { drawFaults } from './faults.ts';
import { runSchedule } from './schedule.ts';
import { onePercentLoss, soak } from './soak.ts';

const PAYMENTS = 2_000;

it('breaks no invariant in a slice of fresh schedules', async () => {
  const seed = 1 + Math.floor(Math.random() * 1_000_000_000);
  const { tally, found } = await soak(PAYMENTS, seed);
  expect(found?.story ?? null).toBeNull();
  expect(tally.payments).toBeGreaterThanOrEqual(PAYMENTS);
  // Cannot pass by idling: every place where something can go wrong was hit.
  const sites = new Set([...tally.faults.keys()].map((name) => name.slice(0, name.lastIndexOf('.'))));
  expect([...sites].sort()).toEqual([
    'append',
    'bank.charge',
    'cancel',
    'cloud.learn',
    'cloud.read',
    'cloud.send',
    'lan.read',
    'lan.send',
    'moment',
    'refund.read',
    'refund.send',
  ]);
});

it('ends payments without a person at 1 % loss, 97 in 100 at least', async () => {
  const { tally, found } = await soak(1_000, 1, onePercentLoss);
  expect(found?.story ?? null).toBeNull();
  expect(tally.unaidedShare).toBeGreaterThanOrEqual(0.97);
});

it('does the same thing twice with the same seed', async () => {
  const { notes } = await runSchedule({ seed: 1, faults: drawFaults(1), isRecorded: true });
  expect(notes.length).toBeGreaterThan(10);
  expect(await unlikeThemselves(100, 1, drawFaults)).toEqual([]);
});
