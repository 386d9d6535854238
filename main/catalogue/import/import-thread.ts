import { Worker } from 'node:worker_threads';
import type { ImportPreview } from '#shared/catalogue-import.ts';
import type { Edited, EditTask } from '../edit/edit-job.ts';
import type { ImportTask, Prepared, Progress, ShopFiles } from './import-job.ts';
import type { ImportNews, ThreadTask } from './import-worker.ts';

/** What a thread makes of a sheet; it holds the products until they are wanted. */
export type Verdict = Exclude<Prepared, { readonly kind: 'ready' }> | ReadyImport;

export interface ReadyImport {
  readonly kind: 'ready';
  readonly preview: ImportPreview;
  /** Puts the products in place. Rejects when the disk refuses. */
  readonly apply: () => Promise<void>;
}

export interface RunningImport {
  readonly verdict: Promise<Verdict>;
  /** Ends it, whatever it is doing. */
  readonly stop: () => void;
}

/** Where the work is done that nobody at the counter may feel. */
export interface ImportThreads {
  readonly prepare: (task: ImportTask, progress: Progress) => RunningImport;
  readonly exported: (files: ShopFiles) => Promise<string>;
  readonly edited: (task: EditTask) => Promise<Edited>;
}

/** `script` is the bundled `import-worker.ts`. */
export const importThreads = (script: string): ImportThreads => ({
  prepare: (task, progress) => {
    const worker = new Worker(script, { workerData: { ...task, kind: 'import' } satisfies ThreadTask });
    return { verdict: verdictOf(worker, progress), stop: () => void worker.terminate() };
  },
  exported: (files) =>
    answered(script, { ...files, kind: 'export' }, (news) => (news.kind === 'exported' ? news.text : null)),
  edited: (task) =>
    answered(script, { ...task, kind: 'edit' }, (news) => (news.kind === 'edited' ? news.edited : null)),
});

/** One task, one answer, and the thread is over. */
async function answered<T>(script: string, task: ThreadTask, meaning: Meaning<T>): Promise<T> {
  const worker = new Worker(script, { workerData: task });
  try {
    return await said(worker, meaning);
  } finally {
    await worker.terminate();
  }
}

/** Null for news that is something else. */
type Meaning<T> = (news: ImportNews) => T | null;

function verdictOf(worker: Worker, progress: Progress): Promise<Verdict> {
  return said(worker, (news) => {
    if (news.kind === 'progress') progress(news.read, news.lines);
    if (news.kind === 'ready') return { ...news, apply: () => applied(worker) };
    if (news.kind !== 'refused' && news.kind !== 'columns') return null;
    void worker.terminate();
    return news;
  });
}

async function applied(worker: Worker): Promise<void> {
  const done = said(worker, ({ kind }) => (kind === 'applied' ? true : null));
  worker.postMessage('apply');
  await done;
  await worker.terminate();
}

/** The first of a thread's words that means something. Rejects when the thread fails or is ended before. */
function said<T>(worker: Worker, meaning: Meaning<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    worker.on('message', (news: ImportNews) => {
      const meant = meaning(news);
      if (meant !== null) resolve(meant);
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The thread has ended')));
  });
}
