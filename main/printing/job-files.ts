import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '../log.ts';
import { replaceFile } from '../settings/replace-file.ts';
import type { PrintJob } from './jobs.ts';

/** Keeps print jobs over a restart: a file each, in `printing/` of the profile. */
export interface JobStore {
  readonly load: () => Promise<readonly PrintJob[]>;
  readonly save: (job: PrintJob) => Promise<void>;
  readonly remove: (job: PrintJob) => Promise<void>;
}

export function jobFiles(profile: string, log: Log): JobStore {
  const folder = join(profile, 'printing');
  // One after another: a job that begins to print while it is still being written down must end as "sending" on the disk.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const fileOf = ({ seq }: PrintJob) => join(folder, `${String(seq).padStart(12, '0')}.json`);
  return {
    load: async () => {
      const names = await readdir(folder).catch(() => []);
      const jobs = names
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => read(join(folder, name), log));
      return (await Promise.all(jobs)).flat();
    },
    save: (job) =>
      inTurn(async () => {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await replaceFile(fileOf(job), JSON.stringify({ version: 1, job }));
      }),
    remove: (job) => inTurn(() => rm(fileOf(job), { force: true })),
  };
}

/** Only this till writes these files; one that a crash or a person has spoiled is left out and kept. */
async function read(file: string, log: Log): Promise<readonly PrintJob[]> {
  try {
    const { version, job } = JSON.parse(await readFile(file, 'utf8')) as { version: number; job: PrintJob };
    if (version === 1 && Number.isInteger(job.seq) && Array.isArray(job.document.blocks)) return [job];
  } catch (error) {
    log.warn('printing.job.unread', { why: error instanceof Error ? error.message : 'unknown' });
    return [];
  }
  log.warn('printing.job.unread', { why: 'another version' });
  return [];
}
