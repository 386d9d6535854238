import type { ShopShelf } from '../catalogue/shop-shelf.ts';
import { newLineId, newRefundId, newReturnId, newSaleId, newTenderId } from '../identifiers.ts';
import type { ModificationService } from '../payments/modifications/modification-service.ts';
import { BasketService } from '../sales/basket-service.ts';
import type { Allow } from '../sales/guarded.ts';
import { ExchangeService } from '../sales/returns/exchange-service.ts';
import { RefundService } from '../sales/returns/refund-service.ts';
import { SaleService } from '../sales/sale-service.ts';
import { TenderService } from '../sales/tenders/tender-service.ts';
import type { Settings } from '../settings/settings.ts';
import type { Ground } from './ground.ts';

/** What a cashier does with baskets and sales. */
export function sellingOf({ ports, given, record, reporting }: Ground, shelf: ShopShelf, allow: Allow) {
  const { shop, counter } = given.settings;
  const baskets = new BasketService({
    record,
    shelf,
    terms: termsOf(shop),
    codeRules: () => ({
      currency: shop.currency,
      embedded: counter.scales,
      thisYear: Number(reporting.shopClock.read(ports.clock.wall()).day.slice(0, 4)),
    }),
    allow,
    newSaleId,
    newLineId,
  });
  const sales = new SaleService({ record, allow });
  const tenders = new TenderService({ record, choices: counter.tenders, newTenderId });
  return { baskets, sales, tenders };
}

/** What becomes of goods that come back. */
export function returnsOf(
  { given, record }: Ground,
  shelf: ShopShelf,
  modifications: ModificationService,
  allow: Allow,
) {
  const { shop, counter } = given.settings;
  const shared = { record, modifications, allow };
  const refunds = new RefundService({ ...shared, choices: counter.tenders, newReturnId, newRefundId });
  const terms = termsOf(shop);
  const exchanges = new ExchangeService({ ...shared, refunds, shelf, terms, newSaleId, newLineId });
  return { refunds, exchanges };
}

const termsOf = ({ currency, prices, cashStep }: Settings['shop']) => ({ currency, prices, cashStep });
