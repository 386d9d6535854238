import { Worker } from 'node:worker_threads';
import type { WorkerTask, WorkerVerdict } from './p12-worker.ts';

/** Every file gets its verdict within this, in ms. */
const LONGEST_MS = 5_000;
const MOST_MEMORY_MB = 128;

/**
 * Unpacks a `.p12` file in a thread of its own, which is killed when it takes too long: the file may be made to be
 * slow. `script` is the bundled `p12-worker.ts`. Rejects only when the thread cannot be started.
 */
export function unpack(script: string, task: WorkerTask): Promise<WorkerVerdict> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    });
    const end = (verdict: WorkerVerdict) => {
      clearTimeout(timer);
      resolve(verdict);
      void worker.terminate();
    };
    const timer = setTimeout(() => end({ ok: false, code: 'tooCostly' }), LONGEST_MS);
    worker.on('message', (verdict: WorkerVerdict) => end(verdict));
    worker.on('error', (error: Error & { code?: string }) => {
      clearTimeout(timer);
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ ok: false, code: 'damaged' });
      else reject(error);
    });
  });
}
