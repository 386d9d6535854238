import type { ShopShelf } from '../catalogue/shop-shelf.ts';
import { newLineId, newRefundId, newReturnId, newSaleId, newTenderId } from '../identifiers.ts';
import type { ModificationService } from '../payments/modifications/modification-service.ts';
import { BasketService } from '../sales/basket-service.ts';
import type { Allow } from '../sales/guarded.ts';
import { ExchangeService } from '../sales/returns/exchange-service.ts';
import { RefundService } from '../sales/returns/refund-service.ts';
import { SaleService } from '../sales/sale-service.ts';
import { TenderService } from '../sales/tenders/tender-service.ts';
import type { Ground } from './ground.ts';

/** What a cashier does with baskets, sales and what comes back of them. */
export function sellingOf(
  { ports, given, record, reporting }: Ground,
  shelf: ShopShelf,
  modifications: ModificationService,
  allow: Allow,
) {
  const { shop, counter } = given.settings;
  const { currency, prices, cashStep } = shop;
  const terms = { currency, prices, cashStep };
  const baskets = new BasketService({
    record,
    shelf,
    terms,
    codeRules: () => ({
      currency,
      embedded: counter.scales,
      thisYear: Number(reporting.shopClock.read(ports.clock.wall()).day.slice(0, 4)),
    }),
    allow,
    newSaleId,
    newLineId,
  });
  const sales = new SaleService({ record, allow });
  const tenders = new TenderService({ record, choices: counter.tenders, newTenderId });
  const refunds = new RefundService({
    record,
    modifications,
    choices: counter.tenders,
    allow,
    newReturnId,
    newRefundId,
  });
  const exchanges = new ExchangeService({
    record,
    refunds,
    modifications,
    shelf,
    terms,
    allow,
    newSaleId,
    newLineId,
  });
  return { baskets, sales, tenders, refunds, exchanges };
}
