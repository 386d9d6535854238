import { join } from 'node:path';
import { assemble } from './assembly/assemble.ts';
import type { TillPorts } from './assembly/ports.ts';
import { reportingOf } from './assembly/reporting.ts';
import type { RunningTill } from './assembly/running-till.ts';
import { BootPlan } from './boot-plan.ts';
import { mayUseReserve } from './journal/facts.ts';
import type { Store } from './journal/open-store.ts';
import { openStore } from './journal/open-store.ts';
import { TillRecord } from './journal/record.ts';
import { provision } from './provisioning/provision.ts';
import { shiftRule } from './shifts/shift-rule.ts';

/**
 * Starts a till: opens the journal, whose lock keeps a second till off the profile, then the vault; folds the
 * books, takes up what was left unsettled. What it rejects with names the remedy (`explained.ts`).
 */
export async function startTill(ports: TillPorts): Promise<RunningTill> {
  const { clock, log } = ports;
  const plan = new BootPlan(log, () => clock.monotonic());
  const store = await plan.phase('open journal', () => openJournal(ports));
  try {
    const given = await plan.phase('provision', () => provision({ ...ports, wall: () => clock.wall() }));
    const record = new TillRecord(store.journal, shiftRule(given.settings.shifts));
    const reporting = reportingOf(clock, given.settings);
    record.onStep((step) => reporting.dayBook.hear(step));
    await plan.phase('replay', () => record.replay());
    return await assemble({ ports, given, store, record, reporting });
  } catch (error) {
    await store.close();
    throw error;
  }
}

const openJournal = ({ profile, spawnStore, clock }: TillPorts): Promise<Store> =>
  openStore({
    directory: join(profile, 'journal'),
    spawn: spawnStore,
    clock: () => clock.wall(),
    mayUseReserve,
  });
