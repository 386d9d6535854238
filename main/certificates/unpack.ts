import { Worker } from 'node:worker_threads';
import type { WorkerTask, WorkerVerdict } from './p12-worker.ts';

/** How much a file may cost before it is given up. */
export interface Patience {
  /** Of the processor, as this process counts it: a busy computer makes no file costly. */
  readonly computingMs: number;
  /** In all, whatever the thread is waiting for. */
  readonly wholeMs: number;
}

const PATIENCE: Patience = { computingMs: 5_000, wholeMs: 60_000 };
const LOOKS = 10;
const MOST_MEMORY_MB = 128;

/**
 * Unpacks a `.p12` file in a thread of its own, which is killed when it takes too much: the file may be made to be
 * slow. `script` is the bundled `p12-worker.ts`. Rejects only when the thread cannot be started.
 */
export function unpack(script: string, task: WorkerTask, patience = PATIENCE): Promise<WorkerVerdict> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    });
    const stopWatching = watchCost(patience, () => end({ ok: false, code: 'tooCostly' }));
    const end = (verdict: WorkerVerdict) => {
      stopWatching();
      resolve(verdict);
      void worker.terminate();
    };
    worker.on('message', (verdict: WorkerVerdict) => end(verdict));
    worker.on('error', (error: Error & { code?: string }) => {
      stopWatching();
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ ok: false, code: 'damaged' });
      else reject(error);
    });
  });
}

/** Calls once it has cost too much; what it returns ends the watch. */
function watchCost({ computingMs, wholeMs }: Patience, tooMuch: () => void): () => void {
  const before = process.cpuUsage();
  const began = performance.now();
  const look = () => {
    const { user, system } = process.cpuUsage(before);
    if ((user + system) / 1_000 >= computingMs || performance.now() - began >= wholeMs) tooMuch();
  };
  const watch = setInterval(look, computingMs / LOOKS);
  return () => clearInterval(watch);
}
