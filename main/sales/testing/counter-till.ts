import type { Product } from '#shared/catalogue.ts';
import type { LineId, SaleId, TenderId } from '#shared/ids.ts';
import type { Money } from '#shared/money.ts';
import { money } from '#shared/money.ts';
import type { Act } from '#shared/staff.ts';
import { memoryShelf } from '../../catalogue/memory-shelf.ts';
import { SAMPLE_CODES, sampleShop } from '../../catalogue/sample-shop.ts';
import type { Fact } from '../../journal/facts.ts';
import { memoryJournal } from '../../journal/memory-journal.ts';
import { TillRecord } from '../../journal/record.ts';
import { BasketService } from '../basket-service.ts';
import type { Allow } from '../guarded.ts';
import type { ShopTerms } from '../open-sale.ts';
import { SaleService } from '../sale-service.ts';
import { TenderService } from '../tenders/tender-service.ts';

export const usd = (amount: number) => money(amount, 'USD');
export const shop = sampleShop('USD');

/** By its name, or by its place in the sample shop. */
export function product(which: string | number): Product {
  const found =
    typeof which === 'number' ? shop.products[which] : shop.products.find((p) => p.name === which);
  if (found === undefined) throw new Error(`The sample shop has no ${which}`);
  return found;
}

/** The services of the counter over a journal in memory and the sample shop. */
export class CounterTill {
  /** Wall time, ms. */
  now = 1_700_000_000_000;
  readonly journal = memoryJournal(() => this.now);
  readonly record = new TillRecord(this.journal);
  /** Who allows an act: a name, or null for whoever sells. */
  allows: (act: Act) => string | null | Promise<string> = () => null;
  readonly sales: SaleService;
  readonly baskets: BasketService;
  readonly #tenders: TenderService;
  #minted = 0;

  constructor(terms: Partial<ShopTerms> = {}) {
    const { record } = this;
    const allow: Allow = async (act) => ({ grantedBy: await this.allows(act) });
    const mint = (kind: string) => `${kind}${(this.#minted += 1)}`;
    this.sales = new SaleService({ record, allow });
    const newTenderId = () => mint('tender') as TenderId;
    this.#tenders = new TenderService({ record, choices: [], newTenderId });
    this.baskets = new BasketService({
      record,
      allow,
      shelf: memoryShelf(shop),
      terms: { currency: 'USD', prices: 'beforeTax', cashStep: 1, ...terms },
      codeRules: () => ({ currency: 'USD', embedded: SAMPLE_CODES, thisYear: 2026 }),
      newSaleId: () => mint('sale') as SaleId,
      newLineId: () => mint('line') as LineId,
    });
  }

  takeCash(saleId: SaleId, received: Money, due: Money) {
    return this.#tenders.takeCash({ saleId, received, due, share: null });
  }

  async facts(type: Fact['type']): Promise<readonly Fact[]> {
    return (await this.journal.readAll()).map(({ fact }) => fact).filter((fact) => fact.type === type);
  }
}
