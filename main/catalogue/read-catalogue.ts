import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { CatalogueOverview, CatalogueProblem } from '#shared/catalogue.ts';
import type { ShelvedProduct } from '../journal/catalogue-store.ts';
import type { CatalogueNews, CatalogueTask } from './catalogue-worker.ts';

export type Reading =
  | { readonly kind: 'refused'; readonly problem: CatalogueProblem }
  | {
      readonly kind: 'accepted';
      readonly overview: CatalogueOverview;
      readonly pages: AsyncIterable<readonly ShelvedProduct[]>;
    };

/** Reads the shop's file; `take` is given what came of it, and the thread lives until that is done. */
export type ReadCatalogue = (task: CatalogueTask, take: (reading: Reading) => Promise<void>) => Promise<void>;

/**
 * Reads, checks and cuts up the file in a thread of its own: a hundred thousand products are a second's work that
 * nobody at the counter may feel. `script` is the bundled `catalogue-worker.ts`.
 */
export const readInThread =
  (script: string): ReadCatalogue =>
  async (task, take) => {
    const worker = new Worker(script, { workerData: task });
    try {
      const verdict = await ask(worker);
      if (verdict.kind === 'refused') await take(verdict);
      if (verdict.kind === 'accepted') await take({ ...verdict, pages: pagesFrom(worker) });
    } finally {
      await worker.terminate();
    }
  };

async function* pagesFrom(worker: Worker): AsyncGenerator<readonly ShelvedProduct[]> {
  for (let news = await ask(worker); news.kind === 'page'; news = await ask(worker)) yield news.products;
}

async function ask(worker: Worker): Promise<CatalogueNews> {
  worker.postMessage('more');
  // Rejects when the thread fails, for want of memory too.
  const [news] = (await once(worker, 'message')) as [CatalogueNews];
  return news;
}
