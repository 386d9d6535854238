import { rm } from 'node:fs/promises';
import type { CatalogueOverview } from '#shared/catalogue.ts';
import type { DraftProblem } from '#shared/product-draft.ts';
import type { ShelvedProduct } from '../../journal/catalogue-store.ts';
import { newProductId } from '../../identifiers.ts';
import { replaceFile } from '../../settings/replace-file.ts';
import { fingerprintOf } from '../fingerprint.ts';
import type { ShopFiles } from '../import/import-job.ts';
import { timeOf } from '../import/import-job.ts';
import { sampleContent, shopsProducts } from '../import/current.ts';
import type { Row } from '../judge-catalogue.ts';
import { catalogueOf, productOf } from '../judge-catalogue.ts';
import { overviewOf } from '../overview.ts';
import { shelved } from '../shelving.ts';
import { changedCatalogue } from './changed-catalogue.ts';
import type { ProductChange, WhatChanged } from './product-change.ts';
import { revisionOf } from './revision.ts';

export interface EditTask extends ShopFiles {
  readonly change: ProductChange;
  /** What is sold now: the shop's own file, or the sample shop of a till that has none. */
  readonly source: 'file' | 'sample';
}

export type Edited =
  | { readonly kind: 'refused'; readonly problem: DraftProblem | null }
  /** The shop's file is not there, or not in order: nothing is written over it. */
  | { readonly kind: 'noFile' }
  | {
      readonly kind: 'changed';
      /** Which file it was, and which it is now: see `fingerprintOf`. */
      readonly before: string | null;
      readonly after: string | null;
      readonly overview: CatalogueOverview;
      /** What the store must put in place; null for so many that it is better filled anew. */
      readonly products: readonly ShelvedProduct[] | null;
      readonly fact: WhatChanged;
    };

const MOST_PATCHED = 500;

/** Changes the shop's file, whole or not at all. */
export async function edit(task: EditTask): Promise<Edited> {
  const { current, before, currency, change, source } = task;
  const time = timeOf(task);
  const was = await fingerprintOf(current, currency);
  const isSample = source === 'sample' && was === null;
  const content = isSample ? sampleContent(currency) : shopsProducts(current, currency, time);
  if (content === null) return { kind: 'noFile' };
  const revision = (row: Row) => revisionOf(productOf(row, currency));
  const changed = changedCatalogue(content, change, { time, revision, newId: newProductId });
  if (!changed.ok) return { kind: 'refused', problem: changed.problem };
  await replaceFile(current, `${JSON.stringify(changed.content, null, 1)}\n`);
  // The way back from an import would lead past this change.
  await rm(before, { force: true });
  const names = new Map(changed.content.categories.map(({ id, name }) => [id, name]));
  const rows = isSample || changed.rows.length > MOST_PATCHED ? null : changed.rows;
  return {
    kind: 'changed',
    before: was,
    after: await fingerprintOf(current, currency),
    overview: overviewOf(catalogueOf(changed.content, currency)),
    products: rows?.map((row) => shelved(productOf(row, currency), names.get(row.category) ?? '')) ?? null,
    fact: changed.fact,
  };
}
