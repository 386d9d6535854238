import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { VaultFailure } from '../certificates/vault-failure.ts';
import { memoryJournal } from '../journal/memory-journal.ts';
import { TillRecord } from '../journal/record.ts';
import { BackupService } from './backup-service.ts';
import { newRecoveryCode } from './recovery-code.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'backups-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A till whose key store is locked until somebody unlocks it, with something to back up. */
async function till() {
  const warned: unknown[] = [];
  let isLocked = true;
  const journal = memoryJournal(() => 0);
  const record = new TillRecord(journal);
  await record.write({ type: 'staff.locked' });
  const code = newRecoveryCode((bytes) => new Uint8Array(bytes).fill(7));
  const backups = new BackupService({
    profile: folder,
    till: { id: 'T1', name: 'Till 1' },
    journal,
    record,
    clock: { wall: () => 90 * 86_400_000 },
    log: {
      info: () => undefined,
      warn: (event, facts) => warned.push([event, facts]),
      bug: () => expect.unreachable('a bug'),
    },
    vault: {
      getSecret: () =>
        isLocked
          ? Promise.reject(new VaultFailure('storeUnavailable', 'The key store is locked. Unlock it.'))
          : Promise.resolve(code),
      putSecret: () => expect.unreachable('a new code'),
    },
    settings: { folder, everyHours: 24, keepDays: 14, keepMonths: 24 },
    keepSettings: () => Promise.resolve(),
    saveText: () => expect.unreachable('a sheet'),
    chooseFolder: null,
  });
  return { backups, warned, unlock: () => void (isLocked = false) };
}

const refusal = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    (error: unknown) => (error as { error?: unknown }).error,
  );

const LOCKED = { code: 'backup.failed', facts: { why: 'locked' } };

it('is shown, refused with its reason, and said once in the log', async () => {
  const { backups, warned } = await till();
  expect(await backups.view()).toMatchObject({ trouble: 'locked', hasCode: true });
  expect(await refusal(backups.ifDue())).toEqual(LOCKED);
  expect(await refusal(backups.ifDue())).toEqual(LOCKED);
  expect(await refusal(backups.run())).toEqual(LOCKED);
  expect(await refusal(backups.saveSheet())).toEqual(LOCKED);
  expect(warned).toEqual([['backup.failed', { why: 'locked' }]]);
  expect(readdirSync(folder)).toEqual([]);
});

it('is over as soon as the store is unlocked: the backup that was due is made', async () => {
  const { backups, unlock } = await till();
  await refusal(backups.ifDue());
  unlock();
  expect(await backups.view()).toMatchObject({ trouble: null });
  await backups.ifDue();
  expect(readdirSync(folder)).toHaveLength(1);
});
