import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { listPriceOf } from '#shared/coming-price.ts';
import type { ProductId } from '#shared/ids.ts';
import { shopClock, shopTime } from '#shared/shop-clock.ts';
import type { CatalogueStore, ShelfHead, ShelvedProduct } from '../journal/catalogue-store.ts';
import { temporaryDirectory } from '../journal/testing/temporary-directory.ts';
import { judgeCatalogue } from './judge-catalogue.ts';
import { overviewOf } from './overview.ts';
import type { ReadCatalogue } from './read-catalogue.ts';
import { pagesOf } from './shelving.ts';
import { ShopShelf } from './shop-shelf.ts';

/** A store that keeps what it is given, over restarts of the till. */
function someStore() {
  let kept: ShelfHead | null = null;
  let products = new Map<string, ShelvedProduct>();
  const store: CatalogueStore = {
    head: () => Promise.resolve(kept),
    fill: async (content, pages) => {
      const next = new Map<string, ShelvedProduct>();
      for await (const page of pages) for (const one of page) next.set(one.id, one);
      products = next;
      kept = content;
    },
    product: (id) => Promise.resolve(products.get(id)?.product ?? null),
    coded: () => Promise.resolve(null),
    category: () => Promise.resolve([]),
    search: () => Promise.resolve([]),
    letters: () => Promise.resolve([]),
    patch: (content, changed) => {
      for (const one of changed) products.set(one.id, one);
      kept = content;
      return Promise.resolve();
    },
    priced: () => Promise.resolve({ total: 0, products: [] }),
    nextMoment: () => Promise.resolve(null),
  };
  return store;
}

async function* each<T>(all: Iterable<T>): AsyncGenerator<T> {
  for (const one of all) yield await Promise.resolve(one);
}

const file = (name: string) => ({
  version: 1,
  taxClasses: [{ id: 'none', label: 'None', ratePpm: 0 }],
  categories: [{ id: 'all', name: 'All' }],
  products: [{ id: 'p1', name, category: 'all', taxClass: 'none', price: 100 }],
});

/** Nine hours ahead of UTC, and of most computers that run this. */
const TOKYO = shopClock('Asia/Tokyo');
/** A Saturday evening there. */
const SATURDAY = Date.UTC(2026, 10, 21, 9, 0);
let now = SATURDAY;
beforeEach(() => void (now = SATURDAY));

const log = { info: () => undefined, warn: () => undefined, bug: () => expect.unreachable('a bug') };

function shop() {
  const profile = temporaryDirectory();
  const store = someStore();
  const write = (text: string) => writeFileSync(join(profile, 'catalogue.json'), text);
  return {
    store,
    write,
    put: (name: string) => write(JSON.stringify(file(name))),
    remove: () => rmSync(join(profile, 'catalogue.json')),
    /** A start of the till, and everything that follows from it. */
    start: async () => {
      let reads = 0;
      let loaded: Promise<void> = Promise.resolve();
      const read: ReadCatalogue = (task, take) => {
        reads += 1;
        return (loaded = readHere(task, take));
      };
      const shelf = new ShopShelf({
        profile,
        currency: 'USD',
        store,
        read,
        log,
        time: shopTime(TOKYO, () => now),
        changed: () => undefined,
      });
      await shelf.open();
      await loaded;
      await shelf.ready();
      return { shelf, reads };
    },
  };
}

/** What the thread does, without the thread. */
const readHere: ReadCatalogue = async ({ file: path, currency }, take) => {
  const { readFileSync } = await import('node:fs');
  const judged = judgeCatalogue(readFileSync(path, 'utf8'), currency);
  if (!judged.ok) return take({ kind: 'refused', problem: judged.problem });
  const { catalogue } = judged;
  return take({ kind: 'accepted', overview: overviewOf(catalogue), pages: each(pagesOf(catalogue)) });
};

const P1 = 'p1' as ProductId;
const OPEN = { kind: 'open' } as const;

const nameOf = async (shelf: ShopShelf) => (await shelf.product('p1' as ProductId))?.name;

describe('what a shop sells', () => {
  it('is the sample shop while it has no file', async () => {
    const { shelf } = await shop().start();
    expect(shelf.state).toEqual({ version: 'sample', source: 'sample', problem: null });
    expect(shelf.overview?.favourites.length).toBeGreaterThan(5);
  });

  it('is its file, which is read again only when it has changed', async () => {
    const corner = shop();
    corner.put('Bread');
    const first = await corner.start();
    expect([await nameOf(first.shelf), first.shelf.state.source, first.reads]).toEqual(['Bread', 'file', 1]);
    const second = await corner.start();
    expect([await nameOf(second.shelf), second.reads]).toEqual(['Bread', 0]);
    corner.put('Rye bread');
    const third = await corner.start();
    expect([await nameOf(third.shelf), third.reads]).toEqual(['Rye bread', 1]);
    expect(third.shelf.state.version).not.toBe(first.shelf.state.version);
  });

  it('is the last good one while the file is wrong or gone, and says so', async () => {
    const corner = shop();
    corner.put('Bread');
    await corner.start();
    corner.write('{ "version": 1');
    const broken = await corner.start();
    expect([await nameOf(broken.shelf), broken.shelf.state.problem?.kind]).toEqual(['Bread', 'notJson']);
    corner.remove();
    const gone = await corner.start();
    expect([await nameOf(gone.shelf), gone.shelf.state.problem?.kind]).toEqual(['Bread', 'missing']);
  });

  it('is the sample shop when the first file is wrong', async () => {
    const corner = shop();
    corner.put('');
    const { shelf } = await corner.start();
    expect(shelf.state).toMatchObject({
      source: 'sample',
      problem: { kind: 'wrongField', where: 'products[0].name' },
    });
  });

  it('is the sample shop when the store cannot tell what it kept', async () => {
    const bugs: unknown[] = [];
    const shelf = new ShopShelf({
      profile: temporaryDirectory(),
      currency: 'USD',
      store: { ...someStore(), head: () => Promise.reject(new Error('gone')) },
      read: () => expect.unreachable('there is no file'),
      log: { ...log, bug: (_, error) => bugs.push(error) },
      time: shopTime(TOKYO, () => now),
      changed: () => undefined,
    });
    await shelf.open();
    expect(shelf.state.source).toBe('sample');
    expect(bugs).toHaveLength(1);
  });

  it('has the price that was to come from its minute on, after a restart too, and says that it is another', async () => {
    const corner = shop();
    const [bread] = file('Bread').products;
    const coming = [
      { from: '2026-11-23T06:00', price: 120 },
      { from: '2026-12-24T06:00', price: 90 },
    ];
    corner.write(JSON.stringify({ ...file('Bread'), products: [{ ...bread, coming, favourite: true }] }));
    const { shelf } = await corner.start();
    const before = shelf.state.version;
    const price = async (of: ShopShelf) => listPriceOf((await of.product(P1))?.pricing ?? OPEN)?.amount;
    expect(await price(shelf)).toBe(100);
    now = Date.UTC(2026, 10, 22, 20, 59, 59, 999);
    expect(await price(shelf)).toBe(100);
    now += 1;
    expect(await price(shelf)).toBe(120);
    expect(shelf.overview?.favourites).toMatchObject([
      {
        pricing: { price: { amount: 120 } },
        coming: [{ from: '2026-12-24T06:00' }],
        pricedAt: '2026-11-23T06:00',
      },
    ]);
    shelf.repriced();
    expect(shelf.state.version).not.toBe(before);
    const again = await corner.start();
    expect([await price(again.shelf), again.reads]).toEqual([120, 0]);
    now = SATURDAY;
    expect(await price(again.shelf)).toBe(100);
  });

  it('does not sell what is withdrawn, and keeps it', async () => {
    const corner = shop();
    const [bread] = file('Bread').products;
    corner.write(
      JSON.stringify({ ...file('Bread'), products: [{ ...bread, withdrawn: true, favourite: true }] }),
    );
    const { shelf } = await corner.start();
    expect(await shelf.product(P1)).toBe(null);
    expect(shelf.overview).toMatchObject({ favourites: [], categories: [{ count: 0 }] });
    expect(await corner.store.product('p1')).toContain('Bread');
  });

  it('is nothing while the first file is being read', async () => {
    const corner = shop();
    corner.put('Bread');
    const never: ReadCatalogue = () => new Promise(() => undefined);
    const profile = temporaryDirectory();
    writeFileSync(join(profile, 'catalogue.json'), JSON.stringify(file('Bread')));
    const shelf = new ShopShelf({
      profile,
      currency: 'USD',
      store: someStore(),
      read: never,
      log,
      time: shopTime(TOKYO, () => now),
      changed: () => undefined,
    });
    await shelf.open();
    expect(shelf.overview).toBe(null);
    expect(() => shelf.product('p1' as ProductId)).toThrow('catalogue.loading');
  });
});
