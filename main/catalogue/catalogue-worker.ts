import { readFileSync, statSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { CatalogueOverview, CatalogueProblem } from '#shared/catalogue.ts';
import type { CurrencyCode } from '#shared/money.ts';
import type { ShelvedProduct } from '../journal/catalogue-store.ts';
import { judgeCatalogue } from './judge-catalogue.ts';
import { overviewOf } from './overview.ts';
import { pagesOf } from './shelving.ts';

export interface CatalogueTask {
  readonly file: string;
  readonly currency: CurrencyCode;
}

/** What the thread says, each time it is asked for more: one verdict, then the pages, then the end. */
export type CatalogueNews =
  | { readonly kind: 'refused'; readonly problem: CatalogueProblem }
  | { readonly kind: 'accepted'; readonly overview: CatalogueOverview }
  | { readonly kind: 'page'; readonly products: readonly ShelvedProduct[] }
  | { readonly kind: 'end' };

/** Larger than two hundred thousand products with pictures. */
const MOST_BYTES = 512 * 1024 * 1024;

function* told({ file, currency }: CatalogueTask): Generator<CatalogueNews> {
  const json = read(file);
  if (json === null) {
    yield { kind: 'refused', problem: { kind: 'unreadable', where: null, product: null, detail: null } };
    return;
  }
  const judged = judgeCatalogue(json, currency);
  if (!judged.ok) {
    yield { kind: 'refused', problem: judged.problem };
    return;
  }
  yield { kind: 'accepted', overview: overviewOf(judged.catalogue) };
  for (const products of pagesOf(judged.catalogue)) yield { kind: 'page', products };
}

function read(file: string): string | null {
  try {
    return statSync(file).size > MOST_BYTES ? null : readFileSync(file, 'utf8');
  } catch {
    // Whatever the system says, the remedy is the same: let this user read the file.
    return null;
  }
}

const news = told(workerData as CatalogueTask);
parentPort?.on('message', () => {
  const next = news.next();
  parentPort?.postMessage(next.done === true ? { kind: 'end' } : next.value);
});
