import type { PaperDocument } from '#shared/document.ts';

/** One paper for one printer. */
export interface PrintJob {
  /** Rises; also the order of printing. */
  readonly seq: number;
  readonly printerId: string;
  readonly document: PaperDocument;
  /** Wall time, ms. */
  readonly since: number;
  readonly state: JobState;
}

export type JobState =
  | 'waiting'
  /** On disk before the first byte: the paper may be printed from here on. */
  | 'sending'
  /** The line was cut, or the till ended, after the first byte. Only a person decides to print it again. */
  | 'unsure';

/** What a start makes of what the last run left behind. */
export const afterRestart = (job: PrintJob): PrintJob =>
  job.state === 'sending' ? { ...job, state: 'unsure' } : job;

/** The next paper for a printer; null when none waits. */
export const nextFor = (jobs: readonly PrintJob[], printerId: string): PrintJob | null =>
  jobs.find((job) => job.printerId === printerId && job.state === 'waiting') ?? null;
