import { PriceClock } from '../catalogue/price-clock.ts';
import { readInThread } from '../catalogue/read-catalogue.ts';
import { ShopShelf } from '../catalogue/shop-shelf.ts';
import type { Ground } from './ground.ts';

/** What is sold, and what tells that a price has come. */
export function shelfOf({ ports, given, store, reporting, changed }: Ground) {
  const { clock, log } = ports;
  const shelf = new ShopShelf({
    profile: ports.profile,
    currency: given.settings.shop.currency,
    store: store.catalogue,
    read: readInThread(ports.catalogueWorker),
    log,
    time: reporting.time,
    changed: () => {
      priceClock.look();
      changed();
    },
  });
  const priceClock = new PriceClock({
    store: store.catalogue,
    clock,
    shopClock: reporting.shopClock,
    log,
    repriced: () => shelf.repriced(),
  });
  return { shelf, priceClock };
}
