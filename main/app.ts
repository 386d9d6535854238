import { join } from 'node:path';
import { assemble } from './assembly/assemble.ts';
import { bookmarkOf, newFold } from './assembly/bookmark.ts';
import type { TillPorts } from './assembly/ports.ts';
import type { RunningTill } from './assembly/running-till.ts';
import { BootPlan } from './boot-plan.ts';
import { mayUseReserve } from './journal/facts.ts';
import type { Store } from './journal/open-store.ts';
import { openStore } from './journal/open-store.ts';
import { provision } from './provisioning/provision.ts';

/**
 * Starts a till: opens the journal, whose lock keeps a second till off the profile, then the vault; takes up the
 * bookmark, folds what came after it, takes up what was left unsettled. What it rejects with names the remedy (`explained.ts`).
 */
export async function startTill(ports: TillPorts): Promise<RunningTill> {
  const { clock, log } = ports;
  const plan = new BootPlan(log, () => clock.monotonic());
  const store = await plan.phase('open journal', () => openJournal(ports));
  try {
    const given = await plan.phase('provision', () => provision({ ...ports, wall: () => clock.wall() }));
    const { journal } = store;
    const bookmark = bookmarkOf(journal, ports, given.settings);
    const fresh = () => newFold(journal, clock, given.settings);
    const heard = await plan.phase('open bookmark', () => bookmark.open(fresh));
    await plan.phase('replay', () => heard.record.replay());
    return await assemble({ ports, given, store, bookmark, ...heard });
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
