import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { removeFolder } from '../../e2e/support/remove-folder.ts';
import { jobFiles } from './job-files.ts';
import type { PrintJob } from './jobs.ts';

const silentLog = { info: () => undefined, warn: () => undefined, bug: () => undefined };
const job: PrintJob = {
  seq: 1,
  printerId: 'p1',
  document: { title: 'Receipt', locale: 'en', direction: 'ltr', blocks: [] },
  since: 1_790_000_000_000,
  state: 'waiting',
};

it('keeps the word that came last, however closely one follows another', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'vinr-jobs-'));
  onTestFinished(() => removeFolder(profile));
  const store = jobFiles(profile, silentLog);
  for (let round = 0; round < 20; round += 1) {
    const sending: PrintJob = { ...job, state: 'sending' };
    await Promise.all([store.save(job), store.save(sending)]);
    expect(await store.load()).toEqual([sending]);
    await Promise.all([store.save(job), store.save(sending), store.remove(sending)]);
    expect(await store.load()).toEqual([]);
  }
});
