import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { memoryJournal } from '../journal/memory-journal.ts';
import { TillRecord } from '../journal/record.ts';
import { temporaryDirectory } from '../journal/testing/temporary-directory.ts';
import { VirtualClock } from '../payments/testing/virtual-clock.ts';
import { BackupSchedule } from './backup-schedule.ts';
import type { BackupParts } from './backup-service.ts';
import { BackupService } from './backup-service.ts';
import { newRecoveryCode } from './recovery-code.ts';

const DAY_MS = 86_400_000;
const log = { info: () => undefined, warn: () => undefined, bug: () => expect.unreachable('a bug') };
const code = newRecoveryCode((bytes) => new Uint8Array(bytes).fill(7));

let folder = '';
let now = 0;
let record: TillRecord;
const journal = memoryJournal(() => now);
beforeEach(async () => {
  folder = temporaryDirectory();
  now = 100 * DAY_MS;
  record = new TillRecord(journal);
  await record.replay();
  await record.write({ type: 'staff.locked' });
});

const till = (over: Partial<BackupParts> = {}) =>
  new BackupService({
    profile: folder,
    till: { id: 'T1', name: 'Till 1' },
    journal,
    record,
    clock: { wall: () => now },
    log,
    vault: { getSecret: () => Promise.resolve(code), putSecret: () => expect.unreachable('a new code') },
    settings: { folder, everyHours: 24, keepDays: 14, keepMonths: 24 },
    keepSettings: () => Promise.resolve(),
    saveText: null,
    chooseFolder: null,
    ...over,
  });

it('goes on making backups after one that a wrong clock dated years ahead', async () => {
  const backups = till();
  now = 9_000 * DAY_MS;
  await backups.run();
  now = 100 * DAY_MS;
  await record.write({ type: 'staff.locked' });
  await backups.ifDue();
  expect(readdirSync(folder)).toHaveLength(2);
  await record.write({ type: 'staff.locked' });
  await backups.ifDue();
  expect(readdirSync(folder)).toHaveLength(2);
});

it('takes away what a power cut left half written, and nothing of another till', async () => {
  writeFileSync(join(folder, 'T1 1970-01-01 0000 1.vinrbackup.part'), 'half');
  writeFileSync(join(folder, 'T12 1970-01-01 0000 1.vinrbackup.part'), 'half');
  await till().run();
  const left = readdirSync(folder).filter((name) => name.endsWith('.part'));
  expect(left).toEqual(['T12 1970-01-01 0000 1.vinrbackup.part']);
});

it('keeps to the folder that its settings hold when another could not be written down', async () => {
  const full = new Error('the disk is full');
  const backups = till({
    chooseFolder: () => Promise.resolve('/elsewhere'),
    keepSettings: () => Promise.reject(full),
  });
  await expect(backups.chooseFolder()).rejects.toBe(full);
  expect(await backups.view()).toMatchObject({ folder });
});

it('is whole before the journal is closed, also one that a person asked for', async () => {
  let read: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (read = resolve));
  const slow = { read: (from: number, limit: number) => held.then(() => journal.read(from, limit)) };
  const backups = till({ journal: slow });
  const parts = { clock: new VirtualClock(), log, ifDue: () => backups.ifDue() };
  const schedule = new BackupSchedule({ ...parts, settled: () => backups.settled() });
  schedule.start();
  const pressed = backups.run();
  const stopping = schedule.stop().then(() => readdirSync(folder));
  read();
  expect(await stopping).toHaveLength(1);
  await pressed;
});
