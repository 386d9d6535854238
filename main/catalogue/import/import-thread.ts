import { Worker } from 'node:worker_threads';
import type { ImportPreview } from '#shared/catalogue-import.ts';
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
}

/** `script` is the bundled `import-worker.ts`. */
export const importThreads = (script: string): ImportThreads => ({
  prepare: (task, progress) => {
    const worker = new Worker(script, { workerData: { ...task, kind: 'import' } satisfies ThreadTask });
    return { verdict: verdictOf(worker, progress), stop: () => void worker.terminate() };
  },
  exported: async (files) => {
    const worker = new Worker(script, { workerData: { ...files, kind: 'export' } satisfies ThreadTask });
    try {
      return await said(worker, (news) => (news.kind === 'exported' ? news.text : null));
    } finally {
      await worker.terminate();
    }
  },
});

function verdictOf(worker: Worker, progress: Progress): Promise<Verdict> {
  return said(worker, (news) => {
    if (news.kind === 'progress') progress(news.read, news.lines);
    if (news.kind === 'ready') return { ...news, apply: () => applied(worker) };
    if (news.kind !== 'refused') return null;
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
function said<T>(worker: Worker, meaning: (news: ImportNews) => T | null): Promise<T> {
  return new Promise((resolve, reject) => {
    worker.on('message', (news: ImportNews) => {
      const meant = meaning(news);
      if (meant !== null) resolve(meant);
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The thread has ended')));
  });
}
