import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkDigitOf } from '#shared/codes.ts';
import { listPriceOf } from '#shared/coming-price.ts';
import type { ProductId } from '#shared/ids.ts';
import type { ProductDraft } from '#shared/product-draft.ts';
import { shopClock, shopTime } from '#shared/shop-clock.ts';
import { catalogueFiles } from './catalogue/catalogue-files.ts';
import { revisionOf } from './catalogue/edit/revision.ts';
import type { ShopFiles } from './catalogue/import/import-job.ts';
import { importThreads, type ImportThreads, type Verdict } from './catalogue/import/import-thread.ts';
import { readInThread } from './catalogue/read-catalogue.ts';
import { ShopShelf } from './catalogue/shop-shelf.ts';
import { systemClock } from './clock.ts';
import { forkStore } from './journal/fork-store.ts';
import { mayUseReserve } from './journal/facts.ts';
import { openStore } from './journal/open-store.ts';
import { lineLog } from './log.ts';

const CURRENCY = 'EUR';
const TIME_ZONE = 'Europe/Berlin';
const WORDS = ['red', 'green', 'blue', 'fresh', 'organic', 'large', 'small', 'sliced', 'whole', 'dried'];

/** A sheet as a wholesaler sends it. Seeded by its rows alone: the same size is the same sheet. */
function sheetOf(products: number): string {
  const rows = Array.from({ length: products }, (_, n) => {
    const stem = `40${String(n).padStart(10, '0')}`;
    const name = `Product ${n.toString(36)} ${WORDS[n % 10] ?? ''} ${WORDS[(n * 7 + 3) % 10] ?? ''}`;
    return `p${n},${name},${(n % 90) + 1}.${String(n % 100).padStart(2, '0')},Shelf ${n % 120},reduced,${stem}${checkDigitOf(stem)}\n`;
  });
  return `id,name,price,category,tax,barcode\n${rows.join('')}`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { products: { type: 'string', default: '100000' } } });
  const products = Number(values.products);
  if (!Number.isSafeInteger(products) || products < 1 || products > 200_000)
    throw new RangeError('--products takes a whole number from 1 to 200000');
  const profile = mkdtempSync(join(tmpdir(), 'vinr-import-'));
  try {
    await measured(profile, products);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Runs one after another what a person waits for, each with its time. */
async function measured(profile: string, products: number): Promise<void> {
  const file = join(profile, 'sheet.csv');
  writeFileSync(file, sheetOf(products));
  say(`a sheet of ${products} products, ${(statSync(file).size / 1024 / 1024).toFixed(1)} MB`, null);
  const store = await openStore({
    directory: join(profile, 'journal'),
    spawn: () => forkStore(join(__dirname, 'store.cjs')),
    clock: () => systemClock.wall(),
    mayUseReserve,
  });
  const log = lineLog(
    (line) => void process.stderr.write(`${line}\n`),
    () => systemClock.wall(),
  );
  const shelf = new ShopShelf({
    profile,
    currency: CURRENCY,
    store: store.catalogue,
    read: readInThread(join(__dirname, 'catalogue-worker.cjs')),
    log,
    time: shopTime(shopClock(TIME_ZONE), () => systemClock.wall()),
    changed: () => undefined,
  });
  try {
    await shelf.open();
    await walk(profile, file, shelf);
  } finally {
    await store.close();
  }
}

async function walk(profile: string, file: string, shelf: ShopShelf): Promise<void> {
  const threads = importThreads(join(__dirname, 'import-worker.cjs'));
  const shop = { ...catalogueFiles(profile), currency: CURRENCY, timeZone: TIME_ZONE };
  const task = { ...shop, file, headings: {}, fields: null };
  const prepare = () => threads.prepare({ ...task, now: systemClock.wall() }, () => undefined);
  const stopped = prepare();
  await systemClock.sleep(300, new AbortController().signal);
  await timed('cancel while it is read', async () => {
    stopped.stop();
    await stopped.verdict.catch(() => null);
  });
  const began = performance.now();
  const ready = readyIn(await timed('read, judge and compare', () => prepare().verdict));
  await timed('write the list, whole', () => ready.apply());
  await timed('fill the store and sell from it', () => shelf.reload());
  const found = await timed('first search', () => shelf.search('product fresh', 50));
  if (found.length === 0) throw new Error('The first search found nothing');
  say('from the sheet to the first search', performance.now() - began);
  await timed('second search', () => shelf.search('organic large', 50));
  const again = readyIn(await timed('read the same sheet again, all as before', () => prepare().verdict));
  say(`of it as before: ${again.preview.counts.same}`, null);
  await timed('save as CSV', () => threads.exported({ ...shop, now: systemClock.wall() }));
  await editOne(shop, threads, shelf);
}

/** What somebody who changes one price waits for. */
async function editOne(
  shop: Omit<ShopFiles, 'now'>,
  threads: ImportThreads,
  shelf: ShopShelf,
): Promise<void> {
  const product = await shelf.product('p1' as ProductId);
  if (product === null) throw new Error('p1 is not sold');
  const draft: ProductDraft = {
    id: product.id,
    seen: revisionOf(product),
    name: product.name,
    category: { kind: 'known', id: product.categoryId },
    taxClass: product.taxClass,
    pricing: { kind: 'fixed', amount: 4711 },
    barcode: product.barcode,
    favourite: true,
    hue: 3,
    withdrawn: false,
    variants: [],
    coming: [],
  };
  await timed('change the price of one, up to its first sale', async () => {
    const task = { ...shop, change: { kind: 'save', draft }, source: 'file' } as const;
    const edited = await threads.edited({ ...task, now: systemClock.wall() });
    if (edited.kind !== 'changed') throw new Error(`Not changed: ${JSON.stringify(edited)}`);
    await shelf.adopt(edited);
    const sold = await shelf.product(product.id);
    if (sold === null || listPriceOf(sold.pricing)?.amount !== 4711) throw new Error('Sold at another price');
  });
}

function readyIn(verdict: Verdict) {
  if (verdict.kind !== 'ready') throw new Error(`Not taken in: ${JSON.stringify(verdict.problems[0])}`);
  return verdict;
}

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await work();
  say(what, performance.now() - began);
  return result;
}

const say = (what: string, ms: number | null): void =>
  void process.stdout.write(
    ms === null ? `${what}\n` : `${what.padEnd(48)}${ms.toFixed(0).padStart(8)} ms\n`,
  );

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(1);
  },
);
